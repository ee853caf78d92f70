/**
 * Tells OpenTelemetry of a client's calls, as its semantic conventions for HTTP clients say: a span and a measurement for
 * each attempt, and the trace's context in the request's headers.
 */
@NullMarked
package dev.plumbline.opentelemetry;

import org.jspecify.annotations.NullMarked;
