package dev.plumbline.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.content.ServerEvent;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.CallTimeoutException;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.CallOutcome;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.LittleTime;
import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What every transport must do with a body that is read while it comes, over real sockets. */
@Timeout(60)
public abstract class StreamContract {

    private static final int LIMIT = 100_000;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: ";
    private static final String EVENTS =
            HEAD + "text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String LINES = HEAD + "application/jsonl\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final Validator NO_TWO =
            Validator.of(json -> !json.toString().equals("2"), (json, report) -> {
                if (json.toString().equals("2")) {
                    report.violation(new RuleText("Two", "Two is not allowed.", null).rule("#/not", "not", "2"), json);
                }
            });
    private static final Operation<EventStream<JsonNode>> NUMBERS = Operation.<EventStream<JsonNode>>responding(
                    "POST", "numbers", "/numbers")
            .on("200", ResponseDecoder.events("text/event-stream", json -> json, NO_TWO))
            .build();
    private static final Operation<EventStream<JsonNode>> RECORDS = Operation.<EventStream<JsonNode>>responding(
                    "GET", "records", "/records")
            .on("200", ResponseDecoder.jsonLines("application/jsonl", json -> json, null))
            .build();
    private static final Operation<Object> EITHER = Operation.responding("POST", "either", "/either")
            .on("200", ResponseDecoder.json("application/json", JsonNode::toString))
            .on("200", ResponseDecoder.textEvents("text/event-stream").map(stream -> stream))
            .build();
    private static final Operation<BinaryContent> FILE = Operation.<BinaryContent>responding("GET", "file", "/file")
            .on("200", ResponseDecoder.binary("image/*"))
            .build();

    private final Transport transport = create(Duration.ofSeconds(10));

    /** A transport as most users have it. */
    protected abstract Transport create(Duration connectTimeout);

    @AfterEach
    void close() {
        transport.close();
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n";
    }

    private static String event(String data) {
        return chunk("data: " + data + "\n\n");
    }

    private static String end() {
        return "0\r\n\r\n";
    }

    private Caller caller(String url) {
        return new Caller(config(url).build());
    }

    private ClientConfig.Builder config(String url) {
        return ClientConfig.builder()
                .baseUrl(url)
                .transport(transport)
                .maxResponseBytes(LIMIT)
                .timeout(Duration.ofSeconds(20));
    }

    private <T> T value(String url, Operation<T> operation) {
        return caller(url).call(operation, Arguments.none(), CallOptions.none()).value();
    }

    @Test
    void eachEventIsThereAsSoonAsItWasSent() throws Exception {
        BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS);
            for (String next = toSend.take(); !next.equals("end"); next = toSend.take()) {
                connection.send(event(next));
            }
            connection.send(end());
        })) {
            try (EventStream<JsonNode> stream = value(server.url(), NUMBERS)) {
                Iterator<JsonNode> numbers = stream.iterator();
                for (int i = 0; i < 5; i++) {
                    toSend.add(Integer.toString(i));
                    assertThat(numbers.next().intValue()).isEqualTo(i);
                }
                toSend.add("end");
                assertThat(numbers.hasNext()).isFalse();
            }
            assertThat(server.requests().get(0)).containsIgnoringCase("\r\naccept: text/event-stream\r\n");
        }
    }

    @Test
    void theAsynchronousFormPublishes() throws Exception {
        try (RawServer server = RawServer.answering(connection ->
                connection.send(EVENTS + chunk("id: 7\ndata: 1\n\n") + event("3") + event("[DONE]") + end()))) {
            EventStream<JsonNode> stream = caller(server.url())
                    .callAsyncValue(NUMBERS, Arguments.none(), CallOptions.none())
                    .join();
            Collecting<JsonNode> all = new Collecting<>(1);
            stream.subscribe(all);
            assertThat(all.end.get(30, TimeUnit.SECONDS)).isEqualTo("complete");
            assertThat(all.items.toString()).isEqualTo("[1, 3]");
            assertThat(stream.lastEventId()).isEqualTo("7");
            assertThatThrownBy(stream::iterator).hasMessage("The stream is consumed already");
            Collecting<ServerEvent<JsonNode>> late = new Collecting<>(1);
            stream.subscribeToEvents(late);
            assertThat(late.end.join()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void jsonAndAStreamForOneOperationAreToldApart() {
        try (RawServer server = RawServer.sending(HEAD + "application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}")) {
            assertThat(value(server.url(), EITHER)).isEqualTo("{\"a\":1}");
            assertThat(server.requests().get(0))
                    .containsIgnoringCase("\r\naccept: application/json, text/event-stream\r\n");
        }
        try (RawServer server = RawServer.sending(EVENTS + event("x") + end())) {
            try (EventStream<?> stream = (EventStream<?>) value(server.url(), EITHER)) {
                assertThat(stream.iterator().next()).isEqualTo("x");
            }
        }
    }

    @Test
    void anErrorIsReceivedWholeAndAnExceptionAsEver() {
        try (RawServer server = RawServer.sending(
                "HTTP/1.1 404 No\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 17\r\n\r\n{\"message\":\"gone\"}")) {
            for (boolean async : new boolean[] {false, true}) {
                CallException thrown = thrown(caller(server.url()), NUMBERS, async);
                assertThat(thrown).isInstanceOf(NotFoundException.class);
            }
        }
        String endless = "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(endless);
            while (true) {
                connection.send(chunk("x".repeat(0x1000)));
            }
        })) {
            assertThat(thrown(caller(server.url()), NUMBERS, false))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("HTTP 500 with more than the allowed 100000 bytes");
        }
    }

    @Test
    void whatFailsBeforeTheHeadFailsAsEver() {
        try (RawServer server = RawServer.answering(RawConnection::reset)) {
            for (boolean async : new boolean[] {false, true}) {
                assertThat(thrown(caller(server.url()), NUMBERS, async))
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasCauseInstanceOf(ConnectionFailedException.class);
            }
            assertThat(server.requests()).hasSize(2);
        }
        AtomicInteger attempts = new AtomicInteger();
        try (RawServer server = RawServer.answering(connection -> connection.send(
                attempts.getAndIncrement() == 0
                        ? "HTTP/1.1 503 Later\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                        : LINES + chunk("1\n") + end()))) {
            RetryPolicy twice = new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(1));
            try (Caller caller = new Caller(config(server.url()).retry(twice).build())) {
                assertThat(caller.call(RECORDS, Arguments.none(), CallOptions.none())
                                .value())
                        .hasSize(1);
            }
        }
    }

    private static CallException thrown(Caller caller, Operation<?> operation, boolean async) {
        Throwable thrown = catchThrowable(() -> {
            if (async) {
                caller.callAsync(operation, Arguments.none(), CallOptions.none())
                        .get(30, TimeUnit.SECONDS);
            } else {
                caller.call(operation, Arguments.none(), CallOptions.none());
            }
        });
        return (CallException) (thrown instanceof CallException ? thrown : thrown.getCause());
    }

    @Test
    void aResetInTheMiddleOfAnEventIsALostConnectionOfAnAcceptedRequest() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS + event("1") + chunk("data: "));
            read.await();
            connection.reset();
        })) {
            Iterator<JsonNode> numbers = value(server.url(), NUMBERS).iterator();
            assertThat(numbers.next().intValue()).isEqualTo(1);
            read.countDown();
            ConnectionFailedException thrown = catchThrowableOfType(ConnectionFailedException.class, numbers::hasNext);
            assertThat(thrown)
                    .hasMessageContaining("numbers (POST /numbers) lost its connection")
                    .hasMessageContaining("The request was accepted");
            assertThat(thrown.mayHaveBeenProcessed()).isTrue();
            assertThat(thrown.isOutcomeUnknown()).isFalse();
            assertThat(catchThrowable(numbers::next)).isSameAs(thrown);
        }
    }

    @Test
    void aSubscriberIsToldOfTheReset() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(LINES + chunk("1\n{\"a\""));
            read.await();
            connection.reset();
        })) {
            Collecting<JsonNode> all = new Collecting<>(5);
            value(server.url(), RECORDS).subscribe(all);
            assertThat(all.first.get(30, TimeUnit.SECONDS).intValue()).isEqualTo(1);
            read.countDown();
            assertThat(all.end.get(30, TimeUnit.SECONDS)).isInstanceOf(ConnectionFailedException.class);
        }
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedForForEver() throws Exception {
        LittleTime.give(time -> {
            try (RawServer server = RawServer.answering(connection -> {
                connection.send(EVENTS + event("1"));
                connection.silence();
            })) {
                Iterator<JsonNode> numbers = beginning(server.url(), time);
                if (numbers == null) {
                    return false;
                }
                assertThatThrownBy(numbers::next)
                        .isInstanceOf(CallTimeoutException.class)
                        .hasMessageContaining("sent nothing more of its response for " + time.toMillis()
                                + " ms. The request was accepted");
                return server.sawClientGo();
            }
        });
    }

    /** A stream of which the first number was read, or null where even that did not come in time. */
    private @Nullable Iterator<JsonNode> beginning(String url, Duration time) {
        CallOptions soon = CallOptions.none().withTimeout(time);
        try {
            Iterator<JsonNode> numbers =
                    caller(url).call(NUMBERS, Arguments.none(), soon).value().iterator();
            assertThat(numbers.next().intValue()).isEqualTo(1);
            return numbers;
        } catch (CallException late) {
            return null;
        }
    }

    @Test
    void anItemThatCannotBeReadDoesNotEndAnIteration() {
        try (RawServer server = RawServer.sending(LINES + chunk("1\n{oops\n\n[3]\n") + end())) {
            Iterator<JsonNode> records = value(server.url(), RECORDS).iterator();
            assertThat(records.next().intValue()).isEqualTo(1);
            UnreadableResponseException thrown = catchThrowableOfType(UnreadableResponseException.class, records::next);
            assertThat(thrown)
                    .hasMessageStartingWith("records (GET /records) responded with HTTP 200 with an item that is not"
                            + " JSON in line 2 of the stream: {oops");
            assertThat(thrown.bodyText()).isEqualTo("{oops");
            assertThat(records.next().toString()).isEqualTo("[3]");
            assertThat(records.hasNext()).isFalse();
        }
    }

    @Test
    void anItemThatCannotBeReadEndsASubscription() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(LINES + chunk("1\noops\n3\n"));
            connection.silence();
        })) {
            Collecting<JsonNode> all = new Collecting<>(5);
            value(server.url(), RECORDS).subscribe(all);
            assertThat(all.end.get(30, TimeUnit.SECONDS)).isInstanceOf(UnreadableResponseException.class);
            assertThat(all.items).hasSize(1);
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void itemsAreValidatedWhereResponsesAre() {
        try (RawServer server = RawServer.sending(EVENTS + event("1") + event("2") + event("3") + end())) {
            assertThat(value(server.url(), NUMBERS)).hasSize(3);
            Iterator<JsonNode> numbers = caller(server.url())
                    .call(NUMBERS, Arguments.none(), CallOptions.none().withResponseValidation(true))
                    .value()
                    .iterator();
            assertThat(numbers.next().intValue()).isEqualTo(1);
            assertThatThrownBy(numbers::next)
                    .isInstanceOfSatisfying(
                            InvalidResponseException.class,
                            e -> assertThat(e.json().intValue()).isEqualTo(2))
                    .hasMessageContaining("with an item in line 3 of the stream that contradicts the document");
            assertThat(numbers.next().intValue()).isEqualTo(3);
        }
    }

    @Test
    void anItemThatIsTooLongEndsTheStream() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(LINES + chunk("1\n"));
            while (true) {
                connection.send(chunk("x".repeat(0x1000)));
            }
        })) {
            Iterator<JsonNode> records = value(server.url(), RECORDS).iterator();
            assertThat(records.next().intValue()).isEqualTo(1);
            assertThatThrownBy(records::next)
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("a line of more than the allowed 100000 bytes");
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void closingFromAnotherThreadEndsAReadAndTheExchange() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS + event("1"));
            connection.silence();
        })) {
            EventStream<JsonNode> stream = value(server.url(), NUMBERS);
            Iterator<JsonNode> numbers = stream.iterator();
            assertThat(numbers.next().intValue()).isEqualTo(1);
            CompletableFuture<Boolean> more = CompletableFuture.supplyAsync(numbers::hasNext);
            stream.close();
            assertThat(more.get(30, TimeUnit.SECONDS)).isFalse();
            assertThat(server.sawClientGo()).isTrue();
            stream.close();
        }
    }

    @Test
    void closingAnUnreadStreamEndsTheExchange() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS + event("1"));
            connection.silence();
        })) {
            EventStream<JsonNode> stream = value(server.url(), NUMBERS);
            stream.close();
            assertThat(server.sawClientGo()).isTrue();
            assertThat(stream).isEmpty();
        }
    }

    @Test
    void cancellingASubscriptionEndsTheExchange() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS + event("1"));
            connection.silence();
        })) {
            Collecting<JsonNode> all = new Collecting<>(1);
            value(server.url(), NUMBERS).subscribe(all);
            all.first.get(30, TimeUnit.SECONDS);
            all.subscription.cancel();
            assertThat(server.sawClientGo()).isTrue();
            assertThat(all.end).isNotDone();
        }
    }

    @Test
    void cancellingTheCallBeforeItsHeadEndsTheExchange() throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        try (RawServer server = RawServer.answering(connection -> {
            asked.complete(null);
            connection.silence();
        })) {
            CompletableFuture<ApiResponse<EventStream<JsonNode>>> call =
                    caller(server.url()).callAsync(NUMBERS, Arguments.none(), CallOptions.none());
            asked.join();
            call.cancel(true);
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void anInterruptEndsAReadAndTheExchange() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS + event("1"));
            connection.silence();
        })) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            CountDownLatch reading = new CountDownLatch(1);
            Thread reader = new Thread(() -> {
                Iterator<JsonNode> numbers = value(server.url(), NUMBERS).iterator();
                numbers.next();
                reading.countDown();
                thrown.set(catchThrowable(numbers::next));
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            });
            reader.start();
            reading.await();
            reader.interrupt();
            reader.join();
            assertThat(thrown.get()).isInstanceOf(CallInterruptedException.class);
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void aSlowConsumerMakesTheServerWait() throws Exception {
        AtomicLong sent = new AtomicLong();
        String kilobytes = event("\"" + "x".repeat(0x2000) + "\"").repeat(8);
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS);
            while (true) {
                connection.send(kilobytes);
                sent.addAndGet(8);
            }
        })) {
            EventStream<JsonNode> stream = value(server.url(), NUMBERS);
            Iterator<JsonNode> numbers = stream.iterator();
            assertThat(numbers.next().asString()).hasSize(0x2000);
            long before = -1;
            while (before != sent.get()) {
                before = sent.get();
                Thread.sleep(500);
            }
            // What the sockets of both ends hold is megabytes at most; an endless buffer would hold all that was sent.
            assertThat(before).isLessThan(8000);
            for (long i = 0; i < before + 100; i++) {
                numbers.next();
            }
            assertThat(sent.get()).isGreaterThan(before);
            stream.close();
            assertThat(server.sawClientGo()).isTrue();
        }
    }

    @Test
    void aSubscriberGetsWhatItAsksForAndNoMore() throws Exception {
        try (RawServer server = RawServer.sending(LINES + chunk("1\n2\n3\n4\n") + end())) {
            Collecting<JsonNode> all = new Collecting<>(0);
            value(server.url(), RECORDS).subscribe(all);
            all.subscription.request(2);
            while (all.items.size() < 2) {
                Thread.sleep(5);
            }
            Thread.sleep(100);
            assertThat(all.items).hasSize(2);
            all.subscription.request(2);
            assertThat(all.end.get(30, TimeUnit.SECONDS)).isEqualTo("complete");
            assertThat(all.items.toString()).isEqualTo("[1, 2, 3, 4]");
        }
    }

    /** The end of the body follows what ends the stream, and the connection is free some time after that. */
    @Test
    void aFinishedStreamGivesItsConnectionBackThoughNobodyClosesIt() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        int most = 200;
        int reused = 0;
        try (Listener server = Listener.on("keeps-alive", connection -> {
                    connections.incrementAndGet();
                    while (connection.read() != null) {
                        connection.send(EVENTS.replace("Connection: close\r\n", "") + event("1") + event("[DONE]"));
                        connection.send(chunk(": goodbye\n\n") + end());
                    }
                });
                Caller caller = caller(server.url())) {
            for (int calls = 1; calls <= most && reused < 5; calls++) {
                assertThat(caller.call(NUMBERS, Arguments.none(), CallOptions.none())
                                .value())
                        .hasSize(1);
                reused = calls - connections.get();
                Thread.sleep(20);
            }
            assertThat(reused).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aStreamIsUnpackedWhileItComes() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(HEAD + "text/event-stream\r\nContent-Encoding: gzip\r\n\r\n");
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed, true)) {
                for (String next = toSend.take(); !next.equals("end"); next = toSend.take()) {
                    gzip.write(("data: " + next + "\n\n").getBytes(StandardCharsets.UTF_8));
                    gzip.flush();
                    connection.send(packed.toByteArray());
                    packed.reset();
                }
            }
            connection.send(packed.toByteArray());
        })) {
            ApiResponse<EventStream<JsonNode>> response =
                    caller(server.url()).call(NUMBERS, Arguments.none(), CallOptions.none());
            assertThat(response.headers().firstValue("content-encoding")).isEmpty();
            Iterator<JsonNode> numbers = response.value().iterator();
            for (int i = 0; i < 3; i++) {
                toSend.add(Integer.toString(i));
                assertThat(numbers.next().intValue()).isEqualTo(i);
            }
            toSend.add("end");
            assertThat(numbers.hasNext()).isFalse();
        }
    }

    @Test
    void interceptorsSeeTheHeadAndThatTheBodyIsAStream() {
        List<String> seen = new ArrayList<>();
        Interceptor watching = new Interceptor() {
            @Override
            public void afterCall(CallContext call, CallOutcome outcome) {
                seen.add(outcome.reply() + " " + outcome.isSuccess());
            }
        };
        try (RawServer server = RawServer.sending(EVENTS + event("1") + end());
                Caller caller =
                        new Caller(config(server.url()).interceptor(watching).build())) {
            ApiResponse<EventStream<JsonNode>> response = caller.call(NUMBERS, Arguments.none(), CallOptions.none());
            assertThat(seen).containsExactly("HTTP 200, a stream true");
            assertThat(response.body()).isEmpty();
            assertThat(response.violations()).isEmpty();
            assertThatThrownBy(response::json).isInstanceOf(IllegalStateException.class);
            assertThat(response.value()).hasSize(1).isSameAs(response.value());
        }
    }

    @Test
    void aFileIsStoredWholeOrNotAtAll(@TempDir Path folder) throws Exception {
        String megabyte = "x".repeat(1 << 20);
        Path target = folder.resolve("a.png");
        try (RawServer server = RawServer.sending(HEAD + "image/png\r\nContent-Length: " + (1 << 20)
                + "\r\nContent-Disposition: attachment; filename=\"a/b.png\"\r\n\r\n" + megabyte)) {
            BinaryContent content = value(server.url(), FILE);
            assertThat(content.length()).isEqualTo(1 << 20);
            assertThat(content.type()).isEqualTo("image/png");
            assertThat(content.fileName()).isEqualTo("b.png");
            assertThatThrownBy(content::bytes)
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("HTTP 200 with more than the allowed 100000 bytes");
            assertThat(content.writeTo(target)).isEqualTo(target).hasContent(megabyte);
            assertThatThrownBy(content::stream).hasMessage("The content is being read already");
        }
        try (RawServer server = RawServer.sending(HEAD + "image/png\r\nContent-Length: 50\r\n\r\nshort")) {
            assertThatThrownBy(() -> value(server.url(), FILE).writeTo(target))
                    .isInstanceOf(ConnectionFailedException.class);
            assertThat(target).hasContent(megabyte);
            assertThat(Files.list(folder)).containsExactly(target);
            InputStream stream = value(server.url(), FILE).stream();
            assertThatThrownBy(stream::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(ConnectionFailedException.class);
        }
    }

    @Test
    void bytesAreLimitedThoughNobodyAnnouncesThem() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(HEAD + "image/png\r\n\r\n");
            while (true) {
                connection.send("x".repeat(0x1000));
            }
        })) {
            assertThatThrownBy(() -> value(server.url(), FILE).bytes()).isInstanceOf(UnreadableResponseException.class);
            assertThat(server.sawClientGo()).isTrue();
        }
        try (RawServer server = RawServer.sending(HEAD + "image/png\r\nContent-Length: 4\r\n\r\nfour")) {
            assertThat(value(server.url(), FILE).bytes()).asString().isEqualTo("four");
        }
    }

    @Test
    void closingTheTransportOrTheCallerDoesNotHangOnAnOpenStream() throws Exception {
        try (RawServer server = RawServer.answering(connection -> {
            connection.send(EVENTS + event("1"));
            connection.silence();
        })) {
            Iterator<JsonNode> numbers = value(server.url(), NUMBERS).iterator();
            numbers.next();
            CompletableFuture<Void> closed = CompletableFuture.runAsync(transport::close);
            closed.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void theBodyOfAnOpenedCallIsNotLimited() throws Exception {
        String body = "z".repeat(LIMIT * 3);
        try (RawServer server =
                RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
            HttpCall call = new HttpCall(
                    "GET",
                    URI.create(server.url()),
                    HttpHeaders.of(Map.of(), (name, value) -> true),
                    null,
                    Duration.ofSeconds(20),
                    1000,
                    null);
            StreamedReply reply = transport.open(call).get(30, TimeUnit.SECONDS);
            assertThat(reply.status()).isEqualTo(200);
            AtomicLong received = new AtomicLong();
            CompletableFuture<Void> done = new CompletableFuture<>();
            reply.body().subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(List<ByteBuffer> chunk) {
                    chunk.forEach(buffer -> received.addAndGet(buffer.remaining()));
                }

                @Override
                public void onError(Throwable thrown) {
                    done.completeExceptionally(thrown);
                }

                @Override
                public void onComplete() {
                    done.complete(null);
                }
            });
            done.get(30, TimeUnit.SECONDS);
            assertThat(received).hasValue(body.length());
        }
    }

    /** Asks for so many items at first, and for one more with each. */
    private static final class Collecting<T> implements Flow.Subscriber<T> {

        private final List<T> items = Collections.synchronizedList(new ArrayList<>());
        private final CompletableFuture<T> first = new CompletableFuture<>();
        private final CompletableFuture<Object> end = new CompletableFuture<>();
        private final long atFirst;
        private volatile Flow.Subscription subscription;

        private Collecting(long atFirst) {
            this.atFirst = atFirst;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            if (atFirst > 0) {
                subscription.request(atFirst);
            }
        }

        @Override
        public void onNext(T item) {
            items.add(item);
            first.complete(item);
            if (atFirst > 0) {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable thrown) {
            end.complete(thrown);
        }

        @Override
        public void onComplete() {
            end.complete("complete");
        }
    }
}
