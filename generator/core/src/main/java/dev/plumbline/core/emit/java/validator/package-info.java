/** Prints validators: what is valid, and what is wrong where it is not. */
@NullMarked
package dev.plumbline.core.emit.java.validator;

import org.jspecify.annotations.NullMarked;
