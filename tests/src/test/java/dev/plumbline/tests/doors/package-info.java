/** The three doors lead to the same house: the same bytes for the same request. */
@NullMarked
package dev.plumbline.tests.doors;

import org.jspecify.annotations.NullMarked;
