/** Requests as the messages that HTTP makes of them. */
@NullMarked
package dev.plumbline.core.emit.docs.http;

import org.jspecify.annotations.NullMarked;
