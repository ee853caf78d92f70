package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.loopback.RawServer;
import dev.plumbline.runtime.validation.Violation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller gets of a 2xx, readable or not. */
class ResponseTest {

    @Test
    void aResponseIsReadLazilyAndOnce() {
        ApiResponse<String> response = create("application/json", "{\"id\":\"t1\",\"cost\":0.10000000000000000001}");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.bodyText()).startsWith("{\"id\"");
        assertThat(response.value()).isEqualTo("t1").isSameAs(response.value());
        assertThat(response.json()).isSameAs(response.json());
        assertThat(response.json().get("cost").decimalValue()).isEqualTo(new BigDecimal("0.10000000000000000001"));
        assertThat(response).hasToString("HTTP 200, 41 bytes");
        response.body()[0] = 'x';
        assertThat(response.bodyText()).startsWith("{\"id\"");
    }

    @Test
    void whatContradictsTheDocumentIsToldOnRequest() {
        try (RawServer server = RawServer.sending(ok("application/json", "{\"id\":\"t1\"}"));
                Caller caller = new Caller(Tasks.config(server.url()).build())) {
            ApiResponse<String> response = caller.call(Tasks.GET, Arguments.path("task_id", "t1"), CallOptions.none());
            assertThat(response.violations()).extracting(Violation::title).containsExactly("Has a status");
            assertThat(response.value()).isEqualTo("t1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | <html>~Sign in</html> | with text/html that is not JSON (line 1, column 1): <html> Sign in",
                "application/json | '' | without a body",
                "application/json | {\"id\":\"t | with application/json that is not JSON",
                "application/json | {\"id\":\"t1\"} trailing | with application/json that is not JSON",
                "application/json | {\"id\":1e99999999999} | with application/json that is not JSON",
                "application/json | {\"id\":7} | with JSON that is not what is documented: /id: must be a string",
            })
    void whatCannotBeReadMayExistAllTheSame(String type, String line, String problem) {
        String body = line.replace('~', '\n');
        ApiResponse<String> response = create(type, body);
        UnreadableResponseException thrown = catchThrowableOfType(UnreadableResponseException.class, response::value);
        assertThat(thrown)
                .hasMessageStartingWith("createTask (POST /v1/tasks) responded with HTTP 200 " + problem)
                .hasMessageEndingWith("It may have been processed, so its outcome is unknown: look up what it may have"
                        + " created, do not send it again blindly.");
        assertThat(thrown.mayHaveBeenProcessed()).isTrue();
        assertThat(thrown.status()).isEqualTo(200);
        assertThat(thrown.bodyText()).isEqualTo(body);
    }

    @Test
    void depthIsLimited() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(catchThrowableOfType(
                        UnreadableResponseException.class,
                        () -> create("application/json", deep).json()))
                .hasMessageContaining("that is not JSON");
        String allowed = "[".repeat(500) + "]".repeat(500);
        assertThat(create("application/json", allowed).json().size()).isEqualTo(1);
    }

    @Test
    void sizeIsLimited() {
        try (RawServer server = RawServer.sending(ok("application/json", "\"" + "x".repeat(2000) + "\""));
                Caller caller = new Caller(
                        Tasks.config(server.url()).maxResponseBytes(1000).build())) {
            UnreadableResponseException thrown = catchThrowableOfType(
                    UnreadableResponseException.class,
                    () -> caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none()));
            assertThat(thrown).hasMessageContaining("responded with HTTP 200 with more than the allowed 1000 bytes");
            assertThat(thrown.mayHaveBeenProcessed()).isTrue();
        }
    }

    @Test
    void compressionThatWasNotAskedForIsNamed() {
        String gzip = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + "Content-Length: 3\r\n\r\n\u001f~~";
        try (RawServer server = RawServer.sending(gzip);
                Caller caller = new Caller(Tasks.config(server.url()).build())) {
            ApiResponse<String> response = caller.call(Tasks.GET, Arguments.path("task_id", "t1"), CallOptions.none());
            assertThat(catchThrowableOfType(UnreadableResponseException.class, response::json))
                    .hasMessageContaining("in the encoding gzip, which was not asked for");
        }
    }

    private static ApiResponse<String> create(String type, String body) {
        try (RawServer server = RawServer.sending(ok(type, body));
                Caller caller = new Caller(Tasks.config(server.url()).build())) {
            return caller.call(Tasks.CREATE, Arguments.body(Tasks.request()), CallOptions.none());
        }
    }

    private static String ok(String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }
}
