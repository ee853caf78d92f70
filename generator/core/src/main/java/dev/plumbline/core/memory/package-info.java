/** Schemas compiled in memory, for programs that meet them only when they run. */
@NullMarked
package dev.plumbline.core.memory;

import org.jspecify.annotations.NullMarked;
