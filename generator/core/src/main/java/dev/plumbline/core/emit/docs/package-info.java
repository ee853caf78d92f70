/** Stage 6: prints the documentation. */
@NullMarked
package dev.plumbline.core.emit.docs;

import org.jspecify.annotations.NullMarked;
