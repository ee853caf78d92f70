/** The text of Java: names of types, Javadoc, literals, layout. */
@NullMarked
package dev.plumbline.core.emit.java.source;

import org.jspecify.annotations.NullMarked;
