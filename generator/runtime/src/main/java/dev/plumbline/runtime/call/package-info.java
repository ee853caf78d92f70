/**
 * One call, from its arguments to its response: {@link dev.plumbline.runtime.call.Operation} is what generated code
 * says of it, {@link dev.plumbline.runtime.call.CallOptions} what a user asks for, and {@link
 * dev.plumbline.runtime.call.ApiResponse} what comes of it.
 */
@NullMarked
package dev.plumbline.runtime.call;

import org.jspecify.annotations.NullMarked;
