/** The same values through our compiled validators and through an independent one must get the same verdict. */
@NullMarked
package dev.plumbline.tests.differential;

import org.jspecify.annotations.NullMarked;
