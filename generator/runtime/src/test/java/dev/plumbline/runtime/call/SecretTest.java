package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.auth.UserPassword;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.download.Download;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants a key and looks for it in everything that may be printed. */
class SecretTest {

    private static final String KEY = Tasks.KEY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 401 No\r\n\r\n{\"error\":{\"message\":\"Bad key KEY.\",\"type\":\"KEY\",\"code\":\"KEY\",\"param\":\"KEY\"}}",
                "HTTP/1.1 401 No\r\n\r\n{\"message\":\"LONGKEY\"}",
                "HTTP/1.1 500 No\r\n\r\nBad key KEY",
                "HTTP/1.1 302 No\r\nLocation: https://KEY.example/KEY\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\nKEY",
                "HTTP/1.1 200 OK\r\n\r\nplanted",
                "HTTP/1.1 200 OK\r\nContent-Type: KEY\r\n\r\n<KEY",
                "HTTP/1.1 200 OK\r\n\r\n{\"id\":null,\"KEY\":\"KEY\"}",
                "HTTP/1.1 200 OK\r\nContent-Length: KEY\r\n\r\n{}",
                "KEY KEY\r\n\r\n",
            })
    void aServerThatRepeatsTheKey(String answer) {
        try (RawServer server = RawServer.sending(
                        answer.replace("LONG", "x".repeat(190)).replace("KEY", KEY));
                Caller caller = new Caller(Tasks.config(server.url()).build())) {
            Throwable thrown =
                    catchThrowable(() -> caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none())
                            .value());
            assertThat(thrown).isInstanceOf(PlumblineException.class);
            assertHidden(thrown);
            assertThat(server.requests().get(0)).contains("Bearer " + KEY);
        }
    }

    @Test
    void aTransportThatRepeatsTheKey() {
        AtomicReference<HttpCall> sent = new AtomicReference<>();
        Transport talkative = new Transport() {
            @Override
            public HttpReply send(HttpCall call) throws IOException {
                sent.set(call);
                IOException cause = new IOException("closed");
                cause.addSuppressed(new IOException("headers were " + call.headers()));
                throw new TransportException(TransportException.Failure.LOST, true, "lost " + call.headers(), cause);
            }

            @Override
            public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
                throw new AssertionError("not called");
            }
        };
        try (Caller caller =
                new Caller(Tasks.config("http://127.0.0.1").transport(talkative).build())) {
            Throwable thrown = catchThrowable(
                    () -> caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none()));
            assertThat(thrown).hasMessageContaining("***");
            assertHidden(thrown);
        }
        assertThat(sent.get().toString()).doesNotContain("planted");
    }

    /** Each kind of credential, fixed and supplied, repeated by its server in every way, with everything logged. */
    @ParameterizedTest
    @MethodSource("credentials")
    void aServerThatRepeatsACredential(SecurityScheme scheme, Credential credential, String repeated) {
        StringBuilder log = new StringBuilder();
        System.Logger logger = new Overheard(log);
        String body = "{\"message\":\"Bad " + repeated + " key\",\"planted\":\"" + repeated + "\"}";
        for (String status : List.of("401 No", "500 No", "200 OK")) {
            try (RawServer server = RawServer.sending("HTTP/1.1 " + status + "\r\nX-Request-Id: " + repeated
                            + "\r\nConnection: close\r\n\r\n" + (status.startsWith("2") ? repeated : body));
                    Caller caller = new Caller(ClientConfig.builder()
                            .baseUrl(server.url())
                            .credential("own", credential)
                            .logger(logger)
                            .retry(RetryPolicy.none())
                            .build())) {
                Operation<?> operation = Operation.get("look", "/look", json -> json)
                        .secured(Security.of(scheme))
                        .build();
                Throwable thrown = catchThrowable(() -> caller.call(operation, Arguments.none(), CallOptions.none())
                        .value());
                assertThat(thrown).isInstanceOf(PlumblineException.class).hasMessageContaining("***");
                assertHidden(thrown);
                log.append(caller.config()).append(credential).append(operation.security());
            }
        }
        assertThat(log.toString()).contains("look #1 sends").doesNotContain(repeated, "planted-", KEY);
    }

    private static Stream<org.junit.jupiter.params.provider.Arguments> credentials() {
        SecurityScheme key = SecurityScheme.apiKey("own", SecurityScheme.In.HEADER, "X-Key");
        SecurityScheme query = SecurityScheme.apiKey("own", SecurityScheme.In.QUERY, "key");
        SecurityScheme cookie = SecurityScheme.apiKey("own", SecurityScheme.In.COOKIE, "key");
        SecurityScheme basic = SecurityScheme.basic("own");
        Credential login = Credential.basic("planted-user", "planted-password");
        String encoded = "cGxhbnRlZC11c2VyOnBsYW50ZWQtcGFzc3dvcmQ=";
        return Stream.of(
                of(key, Credential.key(KEY), KEY),
                of(query, Credential.key(() -> KEY), "sk-planted-0123456789%2B%2F%3D"),
                of(cookie, Credential.key(() -> KEY), "c2stcGxhbnRlZC0wMTIzNDU2Nzg5Ky89"),
                of(basic, login, encoded),
                of(basic, login, "planted-password"),
                of(basic, Credential.basic(() -> UserPassword.of("", "planted-later")), "planted-later"),
                of(SecurityScheme.oauth2("own", null), Credential.key(() -> "planted-token"), "planted-token"));
    }

    private static org.junit.jupiter.params.provider.Arguments of(Object... values) {
        return org.junit.jupiter.params.provider.Arguments.of(values);
    }

    /** A log of everything. */
    private record Overheard(StringBuilder text) implements System.Logger {

        @Override
        public String getName() {
            return "overheard";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            text.append(message).append(thrown).append('\n');
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... values) {
            text.append(format).append(Arrays.toString(values)).append('\n');
        }
    }

    @Test
    void valuesThatHoldTheKey() {
        ClientConfig config = Tasks.config("https://example.com").build();
        assertThat(config.toString()).contains("apiKey=***").doesNotContain("planted");
        assertThat(config.apiKey()).hasToString("***");
        CallOptions options = CallOptions.none()
                .withHeader("X-Key", KEY)
                .withQuery("key", KEY)
                .withBodyProperty("key", Checks.json("'" + KEY + "'"));
        assertThat(options.toString()).contains("X-Key").doesNotContain("planted");
        Arguments arguments = Arguments.path("p", KEY)
                .withQuery("q", KEY)
                .withHeader("h", KEY)
                .withBody(Checks.json("'" + KEY + "'"));
        assertThat(arguments.toString()).contains("query=[q]").doesNotContain("planted");
        assertThat(Download.of("https://example.com/a?sig=planted")).hasToString("Download[https://example.com/a?...]");
    }

    private static void assertHidden(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(KEY).doesNotContain("sk-planted");
    }
}
