/**
 * The client that generated code calls: descriptors of operations and waiters, and the {@link
 * dev.plumbline.runtime.client.Caller} that runs them.
 */
@NullMarked
package dev.plumbline.runtime.client;

import org.jspecify.annotations.NullMarked;
