/** What a user of a generated client carries. */
@NullMarked
package dev.plumbline.tests.weight;

import org.jspecify.annotations.NullMarked;
