/** Compiles generated sources in memory, for programs that want a validator at once. */
@NullMarked
package dev.plumbline.core.compile;

import org.jspecify.annotations.NullMarked;
