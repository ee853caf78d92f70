package dev.plumbline.opentelemetry;

import dev.plumbline.runtime.intercept.AttemptOutcome;
import dev.plumbline.runtime.intercept.Attribute;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows the stable semantic conventions for HTTP clients (<a
 * href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/">spans</a>, <a
 * href="https://opentelemetry.io/docs/specs/semconv/http/http-metrics/">metrics</a>). Each attempt is a span of kind
 * {@code CLIENT}, named by its method and path template, and a measurement of {@code http.client.request.duration}. Its
 * parent is the context that was current where the call was made, and the request carries its own context. Of the address
 * no value of the query is told; exceptions are told by their class alone.
 *
 * <pre>{@code
 * ClientConfig.builder().interceptor(OpenTelemetryInterceptor.of(openTelemetry));
 * }</pre>
 */
public final class OpenTelemetryInterceptor implements Interceptor {

    private static final String SCOPE = "dev.plumbline.opentelemetry";
    private static final Attribute<Context> PARENT = Attribute.of("parent context");
    private static final Attribute<Started> ATTEMPT = Attribute.of("attempt under way");

    /** In seconds; the conventions ask for these. */
    private static final List<Double> BUCKETS =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    private static final double NANOS = 1e9;

    private record Started(Span span, Attributes dimensions) {}

    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final TextMapPropagator propagator;

    private OpenTelemetryInterceptor(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer(SCOPE);
        Meter meter = telemetry.getMeter(SCOPE);
        this.durations = meter.histogramBuilder("http.client.request.duration")
                .setUnit("s")
                .setDescription("Duration of HTTP client requests.")
                .setExplicitBucketBoundariesAdvice(BUCKETS)
                .build();
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /** An interceptor for any number of clients. */
    public static OpenTelemetryInterceptor of(OpenTelemetry telemetry) {
        return new OpenTelemetryInterceptor(telemetry);
    }

    /** Later attempts may run on other threads, where another context is current. */
    @Override
    public void beforeCall(CallContext call, RequestEditor request) {
        call.set(PARENT, Context.current());
    }

    @Override
    public void beforeAttempt(CallContext call, RequestEditor request) {
        Context parent = Objects.requireNonNullElseGet(call.get(PARENT), Context::current);
        URI uri = request.uri();
        Attributes dimensions = HttpAttributes.dimensions(call, uri);
        Span span = tracer.spanBuilder(HttpAttributes.spanName(call))
                .setSpanKind(SpanKind.CLIENT)
                .setParent(parent)
                .setAllAttributes(dimensions)
                .setAllAttributes(HttpAttributes.ofRequest(call, uri))
                .startSpan();
        call.set(ATTEMPT, new Started(span, dimensions));
        propagator.inject(parent.with(span), request, OpenTelemetryInterceptor::setHeader);
    }

    private static void setHeader(@Nullable RequestEditor request, String name, String value) {
        if (request != null) {
            request.setHeader(name, value);
        }
    }

    @Override
    public void afterAttempt(CallContext call, AttemptOutcome outcome) {
        Started started = call.get(ATTEMPT);
        if (started == null) {
            return;
        }
        call.set(ATTEMPT, null);
        Attributes result = HttpAttributes.ofOutcome(outcome);
        started.span().setAllAttributes(result);
        if (result.get(HttpAttributes.ERROR_TYPE) != null) {
            started.span().setStatus(StatusCode.ERROR);
        }
        Attributes all = started.dimensions().toBuilder().putAll(result).build();
        durations.record(
                outcome.elapsed().toNanos() / NANOS, all, Context.root().with(started.span()));
        started.span().end();
    }
}
