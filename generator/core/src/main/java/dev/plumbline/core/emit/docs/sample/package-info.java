/** Requests to copy: as JSON, as a curl command, as Java. */
@NullMarked
package dev.plumbline.core.emit.docs.sample;

import org.jspecify.annotations.NullMarked;
