/** What callers give and get where that is no JSON: files, forms, streams. */
@NullMarked
package dev.plumbline.runtime.content;

import org.jspecify.annotations.NullMarked;
