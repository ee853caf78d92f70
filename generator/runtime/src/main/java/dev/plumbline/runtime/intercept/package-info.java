/**
 * Hooks into a call for what stands beside it: telemetry, logs, headers of one's own. {@link
 * dev.plumbline.runtime.intercept.Interceptor} is the contract.
 */
@NullMarked
package dev.plumbline.runtime.intercept;

import org.jspecify.annotations.NullMarked;
