package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.error.ConnectionFailedException;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.TooManyRequestsException;
import dev.plumbline.runtime.error.UnreadableBodyException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import dev.plumbline.runtime.loopback.ClosedPort;
import dev.plumbline.runtime.loopback.RawServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a call does with its body. */
class BodyTest {

    private static final Operation<Object> UPLOAD = Operation.<Object>post("upload", "/files", json -> json)
            .body(
                    BodyEncoder.json("application/json;version=2", Checks.error("Has an id", json -> json.has("id"))),
                    BodyEncoder.form(Checks.error("Has a name", json -> json.has("name"))),
                    BodyEncoder.multipart(
                            "multipart/form-data",
                            Checks.error("Has two files", json -> json.path("f").isArray())),
                    BodyEncoder.text(
                            "text/plain",
                            Checks.error("Is short", json -> json.asString().length() < 5)),
                    BodyEncoder.binary("image/*"))
            .bodyRequired()
            .build();

    private static final Operation<Object> REPLACE = Operation.<Object>put("replace", "/files/1", json -> json)
            .body(BodyEncoder.binary("*/*"))
            .build();

    private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.UTF_8);
    private static final String SLOW_DOWN = "HTTP/1.1 429 Slow Down\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";

    private final Scripted transport = new Scripted().ok();

    private HttpCall sent(Arguments arguments) {
        return sent(arguments, CallOptions.none());
    }

    private HttpCall sent(Arguments arguments, CallOptions options) {
        try (Caller caller = new Caller(
                Tasks.config("https://example.com").transport(transport).build())) {
            caller.call(UPLOAD, arguments, options);
        }
        return transport.calls.get(transport.calls.size() - 1);
    }

    private static String type(HttpCall call) {
        return call.headers().firstValue("Content-Type").orElseThrow();
    }

    @Test
    void theFirstMediaTypeIsTheUsualOneAndTheOthersAreAskedFor() {
        assertThat(type(sent(Arguments.body(Checks.json("{'id':1}"))))).isEqualTo("application/json;version=2");
        HttpCall form =
                sent(Arguments.none().withBody("application/x-www-form-urlencoded", Checks.json("{'name':'a b'}")));
        assertThat(type(form)).isEqualTo("application/x-www-form-urlencoded");
        assertThat(form.body().bytes()).asString().isEqualTo("name=a+b");
        HttpCall image = sent(Arguments.none().withBody("image/png", FileContent.of(BYTES)));
        assertThat(type(image)).isEqualTo("image/png");
        assertThat(image.body().bytes()).isEqualTo(BYTES);
        assertThat(type(sent(Arguments.none().withBody("text/plain", "hi")))).isEqualTo("text/plain");
        assertThatThrownBy(() -> sent(Arguments.none().withBody("video/mp4", FileContent.of(BYTES))))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("`video/mp4`")
                .hasMessageContaining("`application/x-www-form-urlencoded`");
    }

    @Test
    void aBodyThatIsNeededIsAskedFor() {
        assertThatThrownBy(() -> sent(Arguments.none()))
                .isInstanceOfSatisfying(
                        InvalidArgumentException.class,
                        e -> assertThat(e.argument()).isEqualTo("body"))
                .hasMessageContaining("is missing");
        assertThat(transport.calls).isEmpty();
    }

    @Test
    void eachMediaTypeIsCheckedByItsOwnSchema() {
        for (Arguments broken : List.of(
                Arguments.body(Checks.json("{}")),
                Arguments.none().withBody("application/x-www-form-urlencoded", Checks.json("{'id':1}")),
                Arguments.none()
                        .withBody(
                                "multipart/form-data",
                                MultipartForm.builder()
                                        .file("f", FileContent.of(BYTES))
                                        .build()),
                Arguments.none().withBody("text/plain", "too long"))) {
            assertThatThrownBy(() -> sent(broken)).isInstanceOf(InvalidRequestException.class);
        }
        assertThat(transport.calls).isEmpty();
        MultipartForm two = MultipartForm.builder()
                .file("f", FileContent.of(BYTES))
                .file("f", FileContent.of(BYTES))
                .build();
        assertThat(type(sent(Arguments.none().withBody("multipart/form-data", two))))
                .startsWith("multipart/form-data; boundary=");
    }

    @Test
    void whatJsonHasNoNumberForIsRefusedAndNotSentAsText() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        for (Number number : List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY)) {
            JsonNode node = number instanceof Float single
                    ? json.numberNode(single.floatValue())
                    : json.numberNode(number.doubleValue());
            JsonNode body = json.objectNode()
                    .put("id", 1)
                    .set("a/b", json.arrayNode().add(1.5).add(json.objectNode().set("~", node)));
            assertThatThrownBy(() -> sent(Arguments.body(body)))
                    .isInstanceOfSatisfying(
                            InvalidArgumentException.class,
                            e -> assertThat(e.argument()).isEqualTo("body"))
                    .hasMessageContaining("holds " + number + " at /a~1b/1/~0, which JSON has no number for");
        }
        assertThat(transport.calls).isEmpty();
        JsonNode largest = json.objectNode().put("id", 1).put("n", Double.MAX_VALUE);
        assertThat(sent(Arguments.body(largest)).body().bytes())
                .asString()
                .isEqualTo("{\"id\":1,\"n\":1.7976931348623157E308}");
    }

    @Test
    void propertiesOfTheCallAreAddedToJsonAndForms() {
        CallOptions more = CallOptions.none().withBodyProperty("x", Checks.json("1"));
        assertThat(sent(Arguments.body(Checks.json("{'id':1}")), more).body().bytes())
                .asString()
                .isEqualTo("{\"id\":1,\"x\":1}");
        assertThat(sent(
                                Arguments.none()
                                        .withBody("application/x-www-form-urlencoded", Checks.json("{'name':'n'}")),
                                more)
                        .body()
                        .bytes())
                .asString()
                .isEqualTo("name=n&x=1");
        assertThatThrownBy(() -> sent(Arguments.none().withBody("text/plain", "hi"), more))
                .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void interceptorsSeeTheLengthOfAStreamAndNoneOfItsBytes() {
        List<String> seen = new ArrayList<>();
        Interceptor watch = new Interceptor() {
            @Override
            public void beforeAttempt(CallContext call, RequestEditor request) {
                seen.add(request.body().remaining() + " of " + request.bodyLength());
            }
        };
        try (Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .interceptor(watch)
                .build())) {
            caller.call(REPLACE, Arguments.none(), CallOptions.none());
            caller.call(REPLACE, Arguments.body(FileContent.of(BYTES)), CallOptions.none());
            FileContent stream = FileContent.of(() -> new ByteArrayInputStream(BYTES), 5);
            caller.call(REPLACE, Arguments.body(stream), CallOptions.none());
            FileContent endless = FileContent.of(() -> new ByteArrayInputStream(BYTES));
            caller.call(REPLACE, Arguments.body(endless), CallOptions.none());
        }
        assertThat(seen).containsExactly("0 of 0", "5 of 5", "0 of 5", "0 of -1");
    }

    @Test
    void aStreamIsOpenedAgainForTheNextAttempt() {
        AtomicInteger opened = new AtomicInteger();
        FileContent content = FileContent.of(
                () -> {
                    opened.incrementAndGet();
                    return new ByteArrayInputStream(BYTES);
                },
                BYTES.length);
        AtomicInteger asked = new AtomicInteger();
        try (RawServer server = RawServer.answering(connection -> connection.send(
                        asked.incrementAndGet() == 1
                                ? SLOW_DOWN.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                                : "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"));
                Caller caller = caller(server.url())) {
            caller.call(UPLOAD, Arguments.none().withBody("image/png", content), CallOptions.none());
            assertThat(server.requests()).hasSize(2).allMatch(request -> request.endsWith("\r\n\r\nbytes"));
            assertThat(opened).hasValue(2);
        }
    }

    @Test
    void aStreamThatWasReadIsNotSentAgain() throws IOException {
        try (RawServer server = RawServer.answering(connection -> {
                    connection.takeChunks();
                    connection.send(SLOW_DOWN);
                });
                Caller caller = caller(server.url())) {
            Arguments once = Arguments.none().withBody("image/png", FileContent.once(new ByteArrayInputStream(BYTES)));
            assertThatThrownBy(() -> caller.call(UPLOAD, once, CallOptions.none()))
                    .isInstanceOfSatisfying(
                            TooManyRequestsException.class,
                            e -> assertThat(e.attempts()).isOne())
                    .hasMessageContaining("Its body was a stream that was opened, so this call cannot send it again");
            assertThat(server.requests()).hasSize(1);
            assertThatThrownBy(() -> caller.call(UPLOAD, once, CallOptions.none()))
                    .isInstanceOf(InvalidArgumentException.class);
        }
    }

    @Test
    void aStreamThatWasNotReadYetIsSentWhenAConnectionIsMade() throws IOException {
        InputStream untouched = new ByteArrayInputStream(BYTES);
        try (ClosedPort nobody = new ClosedPort();
                Caller caller = caller(nobody.url())) {
            assertThatThrownBy(
                            () -> caller.call(REPLACE, Arguments.body(FileContent.once(untouched)), CallOptions.none()))
                    .isInstanceOfSatisfying(
                            ConnectionFailedException.class,
                            e -> assertThat(e.attempts()).isEqualTo(3));
            assertThat(untouched.available()).isEqualTo(BYTES.length);
        }
    }

    @Test
    void aFileThatBreaksOffLeavesTheOutcomeUnknownWhereSendingTwiceDoesHarm() {
        AtomicInteger opened = new AtomicInteger();
        FileContent broken = FileContent.of(() -> {
            opened.incrementAndGet();
            return new InputStream() {
                private int left = 100_000;

                @Override
                public int read() throws IOException {
                    if (left == 0) {
                        throw new IOException("the disk is gone");
                    }
                    left--;
                    return 'x';
                }
            };
        });
        // What the server gets of it before the connection breaks is a race: that it was tried once shows in the file.
        try (RawServer server = RawServer.answering(connection -> connection.silence());
                Caller caller = caller(server.url())) {
            Arguments arguments = Arguments.none().withBody("image/png", broken);
            OutcomeUnknownException unknown = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> caller.call(UPLOAD, arguments, CallOptions.none()));
            assertThat(unknown.failure()).isInstanceOf(UnreadableBodyException.class);
            assertThat(unknown).hasMessageContaining("the disk is gone");
            assertThat(unknown.attempts()).isOne();
            assertThat(opened).hasValue(1);
            UnreadableBodyException known = catchThrowableOfType(
                    UnreadableBodyException.class,
                    () -> caller.call(REPLACE, Arguments.body(broken), CallOptions.none()));
            assertThat(known.attempts()).isOne();
            assertThat(opened).hasValue(2);
        }
    }

    @Test
    void aFileThatCannotBeOpenedWasNotSent() {
        FileContent closed = FileContent.of(
                () -> {
                    throw new UncheckedIOException(new IOException("no such blob"));
                },
                10);
        try (RawServer server = RawServer.sending("HTTP/1.1 204 No Content\r\n\r\n");
                Caller caller = caller(server.url())) {
            assertThatThrownBy(() ->
                            caller.call(UPLOAD, Arguments.none().withBody("image/png", closed), CallOptions.none()))
                    .isInstanceOf(UnreadableBodyException.class)
                    .hasMessageContaining("no such blob")
                    .hasMessageContaining("The request was not processed.");
            assertThat(server.requests()).isEmpty();
        }
        assertThatThrownBy(() -> sent(Arguments.none().withBody("image/png", FileContent.of(Path.of("/no/such/file")))))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("does not exist");
    }

    private static Caller caller(String url) {
        return new Caller(Tasks.config(url).timekeeper(new FakeTime()).build());
    }
}
