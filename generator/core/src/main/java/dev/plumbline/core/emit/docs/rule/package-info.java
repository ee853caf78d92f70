/** The rules that a document names, with their words and what they speak of. */
@NullMarked
package dev.plumbline.core.emit.docs.rule;

import org.jspecify.annotations.NullMarked;
