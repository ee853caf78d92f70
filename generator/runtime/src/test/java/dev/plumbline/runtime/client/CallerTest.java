package dev.plumbline.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.loopback.RawServer;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The caller and whatever transport it was given. */
@Timeout(60)
class CallerTest {

    private static final HttpHeaders NONE = HttpHeaders.of(Map.of(), (name, value) -> true);

    @Test
    void aTransportThatWasGivenIsUsedAndStaysOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        Transport own = new Transport() {
            @Override
            public HttpReply send(HttpCall call) {
                assertThat(call.timeout()).isEqualTo(Duration.ofSeconds(3));
                return new HttpReply(200, NONE, "{\"id\":\"own\"}".getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
                return CompletableFuture.failedFuture(new IOException("of no known kind"));
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        Arguments body = Arguments.body(Tasks.request());
        try (Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(own)
                .timekeeper(new FakeTime())
                .build())) {
            CallOptions options = CallOptions.none().withTimeout(Duration.ofSeconds(3));
            assertThat(caller.call(Tasks.CREATE, body, options).value()).isEqualTo("own");
            assertThat(catchThrowable(() ->
                            caller.callAsyncValue(Tasks.CREATE, body, options).join()))
                    .hasCauseInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("outcome is unknown")
                    .hasRootCauseMessage("of no known kind");
        }
        assertThat(closed).isFalse();
    }

    @Test
    void oneCallerServesManyAtOnce() {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\n\r\n{\"id\":\"t\"}");
                Caller caller = new Caller(Tasks.config(server.url()).build())) {
            List<CompletableFuture<String>> calls = Stream.generate(() ->
                            caller.callAsyncValue(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none()))
                    .limit(64)
                    .toList();
            assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo("t"));
            assertThat(server.requests()).hasSize(64);
        }
    }
}
