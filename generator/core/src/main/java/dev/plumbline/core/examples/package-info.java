/** The last stage: every example in the document is validated by its schema, interpreted. */
@NullMarked
package dev.plumbline.core.examples;

import org.jspecify.annotations.NullMarked;
