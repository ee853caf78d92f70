/** What values look like where they are sent, and values to show it with. */
@NullMarked
package dev.plumbline.core.emit.docs.wire;

import org.jspecify.annotations.NullMarked;
