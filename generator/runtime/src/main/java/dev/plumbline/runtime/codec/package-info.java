/** How bodies are written: what generated descriptors name. */
@NullMarked
package dev.plumbline.runtime.codec;

import org.jspecify.annotations.NullMarked;
