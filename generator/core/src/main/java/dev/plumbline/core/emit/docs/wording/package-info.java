/** Schemas in English. */
@NullMarked
package dev.plumbline.core.emit.docs.wording;

import org.jspecify.annotations.NullMarked;
