package dev.plumbline.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.codec.FieldEncoding;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.FakeTime;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.parameter.Style;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What a log shows, and what it never shows. */
class CallLogTest {

    private final Scripted transport = new Scripted();
    private String secret = "password";
    private final List<String> lines = new ArrayList<>();

    private Logger logger(Level lowest) {
        return new Logger() {
            @Override
            public String getName() {
                return "test";
            }

            @Override
            public boolean isLoggable(Level level) {
                return level.getSeverity() >= lowest.getSeverity();
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
                lines.add(level + " " + message);
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String format, Object... arguments) {
                lines.add(level + " " + format);
            }
        };
    }

    @Test
    void atDebugEachAttemptIsTwoLines() {
        transport
                .failure(Failure.CONNECT, false)
                .answer(429, "{'m':'{0}'}", "Retry-After", "2", "request-id", "r7")
                .ok();
        create(Level.DEBUG, CallOptions.none().withTag("night\nly"));
        assertThat(lines)
                .containsExactly(
                        "DEBUG createTask [night ly] #1 sends POST https://example.com/v1/tasks",
                        "DEBUG createTask [night ly] #1 ended without a response (ConnectionFailedException) after 0 ms;"
                                + " again in 0 ms",
                        "DEBUG createTask [night ly] #2 sends POST https://example.com/v1/tasks",
                        "DEBUG createTask [night ly] #2 responded with HTTP 429 with 11 bytes, request id r7 after 0 ms;"
                                + " again in 2000 ms",
                        "DEBUG createTask [night ly] #3 sends POST https://example.com/v1/tasks",
                        "DEBUG createTask [night ly] #3 responded with HTTP 200 with 29 bytes after 0 ms");
    }

    @Test
    void atTraceHeadersAndBodiesAreShownWithoutSecrets() {
        transport.answer(
                200,
                "{'id':'t1','token':'tok-planted','list':[{'password':{'a':'pw-planted'}}],'echo':'" + Tasks.KEY + "'}",
                "Set-Cookie",
                "cookie-planted",
                "Server",
                "s1",
                "X-Request-Id",
                Tasks.KEY);
        create(
                Level.TRACE,
                CallOptions.none()
                        .withHeader("X-Token", "header-planted")
                        .withQuery("sig", "query-planted")
                        .withBodyProperty("password", Checks.json("'pw-planted'")));
        assertThat(lines)
                .containsExactly(
                        "TRACE createTask #1 sends POST https://example.com/v1/tasks?sig=*** {Accept: application/json,"
                                + " Content-Type: application/json, User-Agent: plumbline/0.1.0, X-Token: ***}"
                                + " {\"model\":\"m1\",\"prompt\":\"视频\",\"size\":\"720p\",\"password\":\"***\"}",
                        "DEBUG createTask #1 responded with HTTP 200 with 108 bytes, request id *** after 0 ms",
                        "TRACE createTask #1 got {Server: s1, Set-Cookie: ***, X-Request-Id: ***} {\"id\":\"t1\","
                                + "\"token\":\"***\",\"list\":[{\"password\":\"***\"}],\"echo\":\"***\"}");
    }

    @Test
    void ofAFormTheSecretsAreMaskedAndOfAStreamTheLengthIsShown() {
        transport.ok();
        BodyEncoder form = BodyEncoder.form(null, FieldEncoding.of("o").style(Style.FORM, false));
        send(
                form,
                Checks.json("{'name':'a b','password':'pw-planted','j':{'token':'tok-planted','x':1},"
                        + "'o':{'password':'pw-planted'},'l':['pw'],'echo':'" + Tasks.KEY + "'}"));
        assertThat(lines.get(0)).endsWith(" name=a b&password=***&j={\"token\":\"***\",\"x\":1}&o=***&l=pw&echo=***");
        lines.clear();
        MultipartForm secret =
                MultipartForm.builder().text("password", "pw-planted").build();
        send(BodyEncoder.multipart("multipart/form-data", null), secret);
        assertThat(lines.get(0)).matches(".* a stream of \\d+ bytes").doesNotContain("planted");
        lines.clear();
        send(BodyEncoder.binary("*/*"), FileContent.once(InputStream.nullInputStream()));
        assertThat(lines.get(0)).endsWith(" a stream of unknown length");
    }

    private void send(BodyEncoder encoder, Object body) {
        Operation<Object> operation = Operation.<Object>post("send", "/v1/send", json -> json)
                .body(encoder)
                .build();
        send(Level.TRACE, operation, Arguments.body(body), CallOptions.none());
    }

    @Test
    void whatIsNoJsonIsNotShown() {
        transport.answer(400, "<html>planted</html>");
        create(Level.TRACE, CallOptions.none());
        assertThat(lines.get(lines.size() - 1)).endsWith("got {} 20 bytes that are no JSON");
    }

    @Test
    void whereAllMayBeSecretNoBodyIsShown() {
        transport.ok();
        secret = "*";
        create(Level.TRACE, CallOptions.none());
        assertThat(lines.get(0)).endsWith("bytes that may be secret");
        assertThat(lines.get(2)).endsWith("got {} 29 bytes that may be secret");
    }

    @Test
    void nothingIsWrittenBelowItsLevelOrWithoutALogger() {
        transport.ok();
        create(Level.INFO, CallOptions.none());
        assertThat(lines).isEmpty();
    }

    private void create(Level level, CallOptions options) {
        send(level, Tasks.CREATE, Arguments.body(Tasks.request()), options);
    }

    private void send(Level level, Operation<?> operation, Arguments arguments, CallOptions options) {
        try (Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .timekeeper(new FakeTime())
                .random(() -> 0)
                .sensitive("token", secret)
                .logger(logger(level))
                .build())) {
            catchThrowable(() -> caller.call(operation, arguments, options));
        }
    }
}
