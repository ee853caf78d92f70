/** What follows from the rules: which values and fields go together, found by trying them. */
@NullMarked
package dev.plumbline.core.emit.docs.fact;

import org.jspecify.annotations.NullMarked;
