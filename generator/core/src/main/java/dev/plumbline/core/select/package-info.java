/** Which operations of a document are wanted, and which of its schemas they use. */
@NullMarked
package dev.plumbline.core.select;

import org.jspecify.annotations.NullMarked;
