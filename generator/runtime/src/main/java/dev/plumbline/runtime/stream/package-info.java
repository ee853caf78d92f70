/** Bodies that are read while they come: one chunk after the other, each asked for. Not exported. */
@NullMarked
package dev.plumbline.runtime.stream;

import org.jspecify.annotations.NullMarked;
