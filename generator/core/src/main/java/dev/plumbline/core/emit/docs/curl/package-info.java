/** Operations as curl commands. */
@NullMarked
package dev.plumbline.core.emit.docs.curl;

import org.jspecify.annotations.NullMarked;
