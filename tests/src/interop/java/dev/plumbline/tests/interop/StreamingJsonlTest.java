package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.content.FileContent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.streamingjsonl.DefaultApi;
import spector.streamingjsonl.TitleClient;
import tools.jackson.databind.JsonNode;

/** The scenarios of {@code streaming/jsonl}. */
@ExtendWith(SpectorServer.class)
class StreamingJsonlTest {

    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        client = TitleClient.builder().baseUrl(server.url()).build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void send() {
        String lines = "{\"desc\": \"one\"}\n{\"desc\": \"two\"}\n{\"desc\": \"three\"}";
        api.basicSend(FileContent.of(lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void receive() {
        try (EventStream<JsonNode> lines = api.basicReceive()) {
            assertThat(lines.stream().map(line -> line.get("desc").stringValue()))
                    .containsExactly("one", "two", "three");
        }
    }
}
