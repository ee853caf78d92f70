/** What a page says, as values: a writer for Markdown, HTML or plain text prints them. */
@NullMarked
package dev.plumbline.core.emit.docs.page;

import org.jspecify.annotations.NullMarked;
