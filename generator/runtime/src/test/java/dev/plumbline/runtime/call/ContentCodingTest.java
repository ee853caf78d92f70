package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.fixture.Tasks;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that come compressed. */
class ContentCodingTest {

    private static final String TASK = "{\"id\":\"t1\",\"status\":\"queued\"}";
    private static final long LIMIT = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZip", "deflate", "raw deflate"})
    void anAnswerIsUnpacked(String coding) {
        ApiResponse<String> response =
                call(200, coding.replace("raw ", ""), packed(coding, TASK.getBytes(StandardCharsets.UTF_8)));
        assertThat(response.bodyText()).isEqualTo(TASK);
        assertThat(response.value()).isEqualTo("t1");
        assertThat(response.headers().map()).containsOnlyKeys("Content-Type");
    }

    @Test
    void soIsAnError() {
        byte[] body = packed("gzip", "{\"error\":{\"message\":\"no such task\"}}".getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowable(() -> call(404, "gzip", body)))
                .isInstanceOfSatisfying(
                        ApiStatusException.class,
                        thrown -> assertThat(thrown.details().message()).isEqualTo("no such task"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "raw deflate"})
    void aBombIsTooLarge(String coding) {
        byte[] bomb = packed(coding, new byte[64 << 20]);
        assertThat(bomb).hasSizeLessThan((int) LIMIT);
        assertThat(catchThrowable(() -> call(200, coding.replace("raw ", ""), bomb)))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "getTask (GET /v1/tasks/t1) responded with HTTP 200 with more than the allowed 1048576 bytes,"
                                + " unpacked [example.com]. It may have been processed; sending it again does no harm.");
    }

    @Test
    void theLimitItselfIsAllowed() {
        byte[] spaces = new byte[(int) LIMIT];
        Arrays.fill(spaces, (byte) ' ');
        System.arraycopy(TASK.getBytes(StandardCharsets.UTF_8), 0, spaces, 0, TASK.length());
        assertThat(call(200, "gzip", packed("gzip", spaces)).value()).isEqualTo("t1");
    }

    @Test
    void whatIsNotWhatItSaysIsLeftAsItIs() {
        byte[] whole = packed("gzip", TASK.getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(whole, whole.length - 9);
        assertThat(call(200, "gzip", cut).body()).isEqualTo(cut);
        assertThat(call(200, "br", whole).headers().firstValue("content-encoding"))
                .contains("br");
        assertThat(call(200, "deflate", TASK.getBytes(StandardCharsets.UTF_8)).value())
                .isEqualTo("t1");
        assertThat(call(200, "identity", TASK.getBytes(StandardCharsets.UTF_8)).value())
                .isEqualTo("t1");
        assertThat(catchThrowable(() -> call(200, "br", whole).json()))
                .hasMessageStartingWith(
                        "getTask (GET /v1/tasks/t1) responded with HTTP 200 with application/json in the"
                                + " encoding br, which was not asked for, that is not JSON");
        assertThat(call(200, "gzip", new byte[0]).body()).isEmpty();
    }

    private static ApiResponse<String> call(int status, String coding, byte[] body) {
        Transport transport = new Transport() {
            @Override
            public HttpReply send(HttpCall call) {
                Map<String, List<String>> headers = Map.of(
                        "Content-Type", List.of("application/json"),
                        "Content-Encoding", List.of(coding),
                        "Content-Length", List.of(String.valueOf(body.length)));
                return new HttpReply(status, HttpHeaders.of(headers, (name, value) -> true), body);
            }

            @Override
            public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
                return CompletableFuture.completedFuture(send(call));
            }
        };
        try (Caller caller = new Caller(Tasks.config("https://example.com")
                .transport(transport)
                .maxResponseBytes(LIMIT)
                .build())) {
            Arguments arguments = Arguments.path("task_id", "t1");
            ApiResponse<String> response = caller.call(Tasks.GET, arguments, CallOptions.none());
            assertThat(caller.callAsync(Tasks.GET, arguments, CallOptions.none())
                            .join()
                            .body())
                    .isEqualTo(response.body());
            return response;
        }
    }

    private static byte[] packed(String coding, byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = coding.contains("deflate")
                ? new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, coding.startsWith("raw")))
                : new GZIPOutputStream(bytes)) {
            packing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
