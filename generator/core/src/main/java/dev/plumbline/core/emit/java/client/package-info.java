/** Prints clients: a class, its builder, and a class for each group of operations in each of its forms. */
@NullMarked
package dev.plumbline.core.emit.java.client;

import org.jspecify.annotations.NullMarked;
