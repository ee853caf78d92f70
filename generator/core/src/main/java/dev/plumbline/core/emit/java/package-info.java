/** Stage 6: prints models, validators and the client. Invents no name and finds no new problem. */
@NullMarked
package dev.plumbline.core.emit.java;

import org.jspecify.annotations.NullMarked;
