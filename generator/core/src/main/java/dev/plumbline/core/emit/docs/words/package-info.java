/** Schemas in English. */
@NullMarked
package dev.plumbline.core.emit.docs.words;

import org.jspecify.annotations.NullMarked;
