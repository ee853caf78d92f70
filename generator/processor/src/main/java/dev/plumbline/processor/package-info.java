/** Door 1: an annotation names the document, javac gets the client. */
@NullMarked
package dev.plumbline.processor;

import org.jspecify.annotations.NullMarked;
