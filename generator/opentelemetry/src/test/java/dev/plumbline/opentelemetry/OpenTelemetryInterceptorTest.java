package dev.plumbline.opentelemetry;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.equalTo;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a collector gets: spans, measurements and headers of real calls. */
@Timeout(60)
class OpenTelemetryInterceptorTest {

    private static final String SECRET = "planted-secret";

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
    private static final AttributeKey<String> URL = AttributeKey.stringKey("url.full");
    private static final AttributeKey<String> TEMPLATE = AttributeKey.stringKey("url.template");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<Long> RESENT = AttributeKey.longKey("http.request.resend_count");

    private static final Operation<String> LOOK = Operation.get("look", "/orders/{id}", JsonNode::toString)
            .secured(Security.of(SecurityScheme.apiKey("key", SecurityScheme.In.QUERY, "key")))
            .build();

    private static final Operation<String> ORDER =
            Operation.post("order", "/orders", JsonNode::toString).build();

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private final ScriptedTransport transport = new ScriptedTransport();
    private Caller caller;

    /** The extension has cleared its instruments by now. */
    @BeforeEach
    void connect() {
        caller = caller(TELEMETRY.getOpenTelemetry());
    }

    private Caller caller(OpenTelemetry telemetry) {
        return new Caller(ClientConfig.builder()
                .baseUrl("https://shop.example/v1")
                .apiKey(SECRET)
                .transport(transport)
                .timekeeper(new FakeTime())
                .interceptor(OpenTelemetryInterceptor.of(telemetry))
                .build());
    }

    @Test
    void aCallIsAClientSpanBelowTheCallers() {
        transport.reply(200, "{}");
        Span parent = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("parent")
                .startSpan();
        Context.current()
                .with(parent)
                .wrap(() -> look(CallOptions.none().withQuery("token", SECRET).withQuery("page", "2")))
                .run();
        parent.end();
        assertThat(spans()).singleElement().satisfies(span -> {
            assertThat(span)
                    .hasName("GET /orders/{id}")
                    .hasKind(SpanKind.CLIENT)
                    .hasParentSpanId(parent.getSpanContext().getSpanId())
                    .hasStatus(StatusData.unset())
                    .hasAttributesSatisfyingExactly(
                            equalTo(METHOD, "GET"),
                            equalTo(ADDRESS, "shop.example"),
                            equalTo(PORT, 443),
                            equalTo(URL, "https://shop.example/v1/orders/o1?token=REDACTED&page=REDACTED"),
                            equalTo(TEMPLATE, "/orders/{id}"),
                            equalTo(STATUS, 200));
            assertThat(span.toString()).doesNotContain(SECRET);
            assertThat(traceparent(0)).startsWith("00-" + span.getTraceId() + "-" + span.getSpanId() + "-0");
        });
    }

    @Test
    void eachAttemptIsASpanThatCountsTheRepetitions() {
        transport
                .fail(Failure.CONNECT, false)
                .reply(Replies.with(Replies.empty(503), "Retry-After", "1"))
                .reply(200, "{}");
        look(CallOptions.none());
        List<SpanData> spans = spans();
        assertThat(spans).hasSize(3);
        assertThat(spans.get(0)).hasStatus(StatusData.error());
        assertThat(spans.get(0).getAttributes().get(ERROR)).endsWith("Exception");
        assertThat(spans.get(0).getAttributes().get(RESENT)).isNull();
        assertThat(spans.get(1)).hasStatus(StatusData.error());
        assertThat(spans.get(1).getAttributes().get(ERROR)).isEqualTo("503");
        assertThat(spans.get(1).getAttributes().get(STATUS)).isEqualTo(503);
        assertThat(spans.get(1).getAttributes().get(RESENT)).isEqualTo(1);
        assertThat(spans.get(2)).hasStatus(StatusData.unset());
        assertThat(spans.get(2).getAttributes().get(RESENT)).isEqualTo(2);
        for (int i = 0; i < 3; i++) {
            assertThat(traceparent(i)).contains(spans.get(i).getSpanId());
        }
    }

    @Test
    void theAsynchronousFormHasTheSameParentOnEveryThread() {
        transport.reply(Replies.with(Replies.empty(429), "Retry-After", "1")).reply(200, "{}");
        Span parent = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("parent")
                .startSpan();
        CompletableFuture<String> answer = Context.current()
                .with(parent)
                .wrapSupplier(() -> caller.callAsyncValue(LOOK, Arguments.path("id", "o1"), CallOptions.none()))
                .get();
        answer.join();
        parent.end();
        assertThat(spans())
                .hasSize(2)
                .allSatisfy(span ->
                        assertThat(span).hasParentSpanId(parent.getSpanContext().getSpanId()));
    }

    @Test
    void aCancelledCallEndsItsSpan() {
        transport.hang();
        CompletableFuture<String> answer = caller.callAsyncValue(LOOK, Arguments.path("id", "o1"), CallOptions.none());
        assertThat(spans()).isEmpty();
        answer.cancel(true);
        assertThat(spans()).singleElement().satisfies(span -> assertThat(span).hasStatus(StatusData.error()));
    }

    @Test
    void errorsHaveATypeAndNoText() {
        transport.reply(404, "{\"message\":\"" + SECRET + "\"}").fail(Failure.LOST, true);
        assertThatThrownBy(() -> look(CallOptions.none())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        caller.call(ORDER, Arguments.body(JsonMapper.shared().readTree("{}")), CallOptions.none()))
                .isInstanceOf(OutcomeUnknownException.class);
        List<SpanData> spans = spans();
        assertThat(spans.get(0).getAttributes().get(ERROR)).isEqualTo("404");
        assertThat(spans.get(1)).hasName("POST /orders").hasStatus(StatusData.error());
        assertThat(spans.get(1).getAttributes().get(ERROR))
                .isIn(TransportException.class.getName(), OutcomeUnknownException.class.getName());
        assertThat(spans.toString()).doesNotContain(SECRET);
    }

    @Test
    void theDurationIsMeasuredInTheBucketsOfTheConventions() {
        transport.reply(200, "{}");
        look(CallOptions.none().withQuery("token", SECRET));
        assertThat(TELEMETRY.getMetrics())
                .singleElement()
                .satisfies(metric -> assertThat(metric)
                        .hasName("http.client.request.duration")
                        .hasUnit("s")
                        .hasHistogramSatisfying(histogram -> histogram.hasPointsSatisfying(point -> point.hasCount(1)
                                .hasBucketBoundaries(
                                        0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
                                .hasAttributes(Attributes.builder()
                                        .put(METHOD, "GET")
                                        .put(ADDRESS, "shop.example")
                                        .put(PORT, 443L)
                                        .put(TEMPLATE, "/orders/{id}")
                                        .put(STATUS, 200L)
                                        .build()))));
    }

    @Test
    void aMethodThatIsNotOfHttpIsOther() {
        transport.reply(200, "{}");
        Operation<String> odd =
                Operation.of("BREW", "brew", "/pots", JsonNode::toString).build();
        caller.call(odd, Arguments.none(), CallOptions.none());
        assertThat(spans()).singleElement().satisfies(span -> {
            assertThat(span).hasName("HTTP /pots");
            assertThat(span.getAttributes().get(METHOD)).isEqualTo("_OTHER");
            assertThat(span.getAttributes().get(AttributeKey.stringKey("http.request.method_original")))
                    .isEqualTo("BREW");
        });
    }

    @Test
    void withoutASdkNothingIsAdded() {
        transport.reply(200, "{}");
        caller(OpenTelemetry.noop()).call(LOOK, Arguments.path("id", "o1"), CallOptions.none());
        assertThat(transport.requests().get(0).headers().firstValue("traceparent"))
                .isEmpty();
    }

    private void look(CallOptions options) {
        caller.call(LOOK, Arguments.path("id", "o1"), options);
    }

    private static List<SpanData> spans() {
        return TELEMETRY.getSpans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
    }

    private String traceparent(int request) {
        ReceivedRequest sent = transport.requests().get(request);
        return sent.headers().firstValue("traceparent").orElse("none");
    }
}
