/** Records exchanges with a real provider as fixtures, with every secret removed. */
@NullMarked
package dev.plumbline.tests.record;

import org.jspecify.annotations.NullMarked;
