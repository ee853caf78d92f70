/** Requests that a provider sends: verified, validated and read. */
@NullMarked
package dev.plumbline.runtime.webhook;

import org.jspecify.annotations.NullMarked;
