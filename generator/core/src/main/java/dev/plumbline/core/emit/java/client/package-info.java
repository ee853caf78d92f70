/** Prints clients: a class, its builder, and an interface for each group of operations. */
@NullMarked
package dev.plumbline.core.emit.java.client;

import org.jspecify.annotations.NullMarked;
