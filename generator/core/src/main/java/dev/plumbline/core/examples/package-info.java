/** The last stage: every example in the document is held against the validators made from it. */
@NullMarked
package dev.plumbline.core.examples;

import org.jspecify.annotations.NullMarked;
