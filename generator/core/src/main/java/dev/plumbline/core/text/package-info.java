/** What a document says to people in other languages than its own. */
@NullMarked
package dev.plumbline.core.text;

import org.jspecify.annotations.NullMarked;
