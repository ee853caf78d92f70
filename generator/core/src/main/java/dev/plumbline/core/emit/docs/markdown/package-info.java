/** Pages to Markdown, and the Markdown of a document's descriptions to what pages are made of. */
@NullMarked
package dev.plumbline.core.emit.docs.markdown;

import org.jspecify.annotations.NullMarked;
