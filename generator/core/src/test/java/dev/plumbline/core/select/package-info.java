/** Tests of how operations are chosen. */
@NullMarked
package dev.plumbline.core.select;

import org.jspecify.annotations.NullMarked;
