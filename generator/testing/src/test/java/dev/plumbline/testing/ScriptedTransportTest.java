package dev.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.download.Download;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.error.CallInterruptedException;
import dev.plumbline.runtime.error.OutcomeUnknownException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class ScriptedTransportTest {

    private final ScriptedTransport transport = new ScriptedTransport();
    private final FakeTime time = new FakeTime();
    private final Caller caller = new Caller(ClientConfig.builder()
            .baseUrl("https://shop.example")
            .apiKey("key-1")
            .transport(transport)
            .timekeeper(time)
            .maxResponseBytes(100)
            .build());

    @Test
    void answersInOrderAndKeepsWhatItWasAsked() {
        transport.reply(201, "{\"id\":\"o1\"}").reply(200, "[1]");
        assertThat(order()).isEqualTo("o1");
        assertThat(look()).isEqualTo("[1]");
        transport.assertDone();
        assertThat(transport.addresses())
                .containsExactly(
                        URI.create("https://shop.example/v1/orders"), URI.create("https://shop.example/v1/orders/o1"));
        ReceivedRequest first = transport.requests().get(0);
        assertThat(first.method()).isEqualTo("POST");
        assertThat(first.path()).isEqualTo("/v1/orders");
        assertThat(first.bodyJson().get("item").asString()).isEqualTo("tea");
        assertThat(first.headers().firstValue("Authorization")).contains("Bearer key-1");
        assertThat(first).hasToString("POST /v1/orders");
    }

    @Test
    void aFailureIsWhatATransportWouldThrow() {
        transport.fail(Failure.LOST, true);
        assertThatThrownBy(this::order).isInstanceOf(OutcomeUnknownException.class);
        transport.assertDone();
    }

    @Test
    void repetitionsTakeNoTime() {
        transport
                .fail(Failure.CONNECT, false)
                .reply(Replies.with(Replies.empty(503), "Retry-After", "7"))
                .reply(201, "{\"id\":\"o1\"}");
        assertThat(order()).isEqualTo("o1");
        assertThat(time.pauses()).hasSize(2).last().isEqualTo(Duration.ofSeconds(7));
        assertThat(transport.requests()).hasSize(3);
    }

    @Test
    void aScriptThatIsTooShortOrTooLongFailsTheTest() {
        assertThatThrownBy(this::order)
                .isInstanceOf(AssertionError.class)
                .hasMessage("The script has no response for request 1: POST https://shop.example/v1/orders");
        transport.reply(200, "{}");
        assertThatThrownBy(transport::assertDone)
                .hasMessage("1 responses of the script were not asked for, after 0 requests");
    }

    @Test
    void anAnswerCanDependOnTheRequest() {
        transport.then(request -> Replies.json(201, request.bodyText().replace("item", "id")));
        assertThat(order()).isEqualTo("tea");
    }

    @Test
    void anAnswerThatIsTooLongIsRefused() {
        transport.reply(201, "{\"id\":\"" + "x".repeat(100) + "\"}");
        assertThatThrownBy(this::order).isInstanceOf(UnreadableResponseException.class);
    }

    @Test
    void aDownloadIsStored(@TempDir Path folder) {
        byte[] video = "video".getBytes(StandardCharsets.UTF_8);
        transport.reply(Replies.of(200, Map.of("Content-Type", "video/mp4"), video));
        Path file = caller.download(Download.of("https://files.example/a.mp4"), folder.resolve("a.mp4"));
        assertThat(file).hasBinaryContent(video);
    }

    @Test
    void whatHangsEndsByAnInterruptOrACancel() {
        transport.hang().hang();
        CompletableFuture<String> future =
                caller.callAsyncValue(Shop.LOOK, Arguments.path("id", "o1"), CallOptions.none());
        assertThat(future).isNotDone();
        future.cancel(true);
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::order).isInstanceOfAny(CallInterruptedException.class, CallException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(transport.requests()).hasSize(2);
    }

    private String order() {
        return caller.call(
                        Shop.ORDER,
                        Arguments.body(JsonMapper.shared().readTree("{\"item\":\"tea\"}")),
                        CallOptions.none())
                .value();
    }

    private String look() {
        return caller.call(Shop.LOOK, Arguments.path("id", "o1"), CallOptions.none())
                .value();
    }
}
