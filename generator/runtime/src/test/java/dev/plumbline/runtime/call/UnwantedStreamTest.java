package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.Transport;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A stream that nobody gets is ended, or its connection would stay open for as long as the server likes. */
class UnwantedStreamTest {

    private final AtomicInteger cancelled = new AtomicInteger();
    private final CompletableFuture<StreamedReply> head = new CompletableFuture<>();

    private final Caller caller = new Caller(ClientConfig.builder()
            .baseUrl("http://localhost")
            .transport(new Transport() {
                @Override
                public HttpReply send(HttpCall call) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public CompletableFuture<StreamedReply> open(HttpCall call) {
                    return head;
                }
            })
            .build());

    private StreamedReply reply() {
        HttpHeaders headers =
                HttpHeaders.of(Map.of("Content-Type", List.of("text/event-stream")), (name, value) -> true);
        return new StreamedReply(
                200,
                headers,
                subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
                    @Override
                    public void request(long n) {}

                    @Override
                    public void cancel() {
                        cancelled.incrementAndGet();
                    }
                }));
    }

    private static <R> Operation<R> operation(Function<Object, R> mapping) {
        return Operation.<R>responding("GET", "watch", "/watch")
                .on("200", ResponseDecoder.textEvents("text/event-stream").map(mapping))
                .build();
    }

    @Test
    void whereTheFunctionThrowsThatTakesIt() {
        head.complete(reply());
        ApiResponse<Object> response = caller.call(
                operation(stream -> {
                    throw new IllegalStateException("no");
                }),
                Arguments.none(),
                CallOptions.none());
        assertThatThrownBy(response::value).hasMessage("no");
        assertThat(cancelled).hasValue(1);
    }

    @Test
    void whereTheFutureIsCancelledAsItArrives() {
        AtomicReference<CompletableFuture<Object>> value = new AtomicReference<>();
        Operation<Object> operation = operation(stream -> {
            value.get().cancel(true);
            return stream;
        });
        value.set(caller.callAsyncValue(operation, Arguments.none(), CallOptions.none()));
        head.complete(reply());
        assertThat(value.get()).isCancelled();
        assertThat(cancelled).hasPositiveValue();
    }
}
