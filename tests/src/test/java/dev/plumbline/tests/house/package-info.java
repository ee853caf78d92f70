/** The rules of the house: what may import what, and what nothing may be called. */
@NullMarked
package dev.plumbline.tests.house;

import org.jspecify.annotations.NullMarked;
