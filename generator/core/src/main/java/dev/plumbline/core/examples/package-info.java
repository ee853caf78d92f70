/** The last stage: every example in the document is validated by the validators made from it. */
@NullMarked
package dev.plumbline.core.examples;

import org.jspecify.annotations.NullMarked;
