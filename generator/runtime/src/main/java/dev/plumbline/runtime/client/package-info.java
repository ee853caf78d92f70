/** The one class that a generated client calls: {@link dev.plumbline.runtime.client.Caller}. */
@NullMarked
package dev.plumbline.runtime.client;

import org.jspecify.annotations.NullMarked;
