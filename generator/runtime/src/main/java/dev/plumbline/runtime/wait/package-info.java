/** Repeats a query until what was created is final, as a document's {@code x-waiter} says. */
@NullMarked
package dev.plumbline.runtime.wait;

import org.jspecify.annotations.NullMarked;
