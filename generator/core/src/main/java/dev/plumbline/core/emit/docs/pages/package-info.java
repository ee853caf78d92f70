/** One class a page. */
@NullMarked
package dev.plumbline.core.emit.docs.pages;

import org.jspecify.annotations.NullMarked;
