package dev.plumbline.tests.upload;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.tests.faults.Transports;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads events that have no end until they are so many bytes, by iteration and as a subscriber, and leaves. */
final class EndlessEvents {

    private static final Operation<EventStream<String>> WATCH = Operation.<EventStream<String>>responding(
                    "GET", "watch", "/events")
            .on(
                    "200",
                    ResponseDecoder.events(
                            "text/event-stream", json -> json.get("text").asString(), null))
            .build();

    private EndlessEvents() {}

    /** Takes the number of bytes, and prints a line for each way to read. */
    public static void main(String[] arguments) throws Exception {
        long length = Long.parseLong(arguments[0]);
        for (Transports transports : Transports.values()) {
            read(transports, false, length);
            read(transports, true, length);
        }
        System.exit(0);
    }

    private static void read(Transports transports, boolean subscribes, long length) throws Exception {
        long begun = System.nanoTime();
        try (SendingServer server = new SendingServer(0);
                Transport transport = transports.open(null);
                Caller caller = new Caller(ClientConfig.builder()
                        .baseUrl(server.url())
                        .transport(transport)
                        .build());
                EventStream<String> events =
                        caller.call(WATCH, Arguments.none(), CallOptions.none()).value()) {
            long got = subscribes ? subscribed(events, length) : iterated(events, length);
            server.awaitNoConnection();
            Measured.print(transports + (subscribes ? " subscriber" : " iteration"), got, begun);
        }
    }

    private static long iterated(EventStream<String> events, long length) {
        long got = 0;
        for (String text : events) {
            got += text.length();
            if (got >= length) {
                break;
            }
        }
        events.close();
        return got;
    }

    private static long subscribed(EventStream<String> events, long length) {
        Counter counter = new Counter(length);
        events.subscribe(counter);
        return counter.enough.join();
    }

    private static final class Counter implements Flow.Subscriber<String> {

        private final CompletableFuture<Long> enough = new CompletableFuture<>();
        private final long length;
        private long got;
        private Flow.@Nullable Subscription subscription;

        Counter(long length) {
            this.length = length;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String text) {
            got += text.length();
            if (got >= length && subscription != null) {
                subscription.cancel();
                enough.complete(got);
            }
        }

        @Override
        public void onError(Throwable thrown) {
            enough.completeExceptionally(thrown);
        }

        @Override
        public void onComplete() {
            enough.completeExceptionally(new IllegalStateException("the events have ended"));
        }
    }
}
