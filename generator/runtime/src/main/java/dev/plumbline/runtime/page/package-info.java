/** Lists that come page by page: what an operation's pages are, and the items of all of them. */
@NullMarked
package dev.plumbline.runtime.page;

import org.jspecify.annotations.NullMarked;
