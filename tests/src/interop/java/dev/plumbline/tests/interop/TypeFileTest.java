package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.FileContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.typefile.DefaultApi;
import spector.typefile.TitleClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios of {@code type/file}. */
@ExtendWith(SpectorServer.class)
class TypeFileTest {

    /** Numbers as the client reads them. */
    private static final JsonMapper DECIMALS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static Path png;
    private static TitleClient client;
    private static DefaultApi api;

    @BeforeAll
    static void open(SpectorServer.Running server) {
        png = server.asset("image.png");
        client = TitleClient.builder().baseUrl(server.url()).build();
        api = client.defaultApi();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void uploadFileSpecificContentType() {
        api.bodyUploadFileSpecificContentType(FileContent.of(png));
    }

    @Test
    void uploadFileJsonContentType() {
        api.bodyUploadFileJsonContentType(json("{\"message\": \"test file content\"}"));
    }

    @Test
    void downloadFileJsonContentType() {
        assertThat(api.bodyDownloadFileJsonContentType()).isEqualTo(json("{\"message\": \"test file content\"}"));
    }

    @Test
    void downloadFileSpecificContentType() throws Exception {
        try (BinaryContent content = api.bodyDownloadFileSpecificContentType()) {
            assertThat(content.stream()).hasSameContentAs(Files.newInputStream(png));
        }
    }

    @Test
    void uploadFileMultipleContentTypes() {
        api.bodyUploadFileMultipleContentTypes(FileContent.of(png));
    }

    @Test
    void downloadFileMultipleContentTypes() throws Exception {
        try (BinaryContent content = api.bodyDownloadFileMultipleContentTypes()) {
            assertThat(content.stream()).hasSameContentAs(Files.newInputStream(png));
        }
    }

    @Test
    void uploadFileDefaultContentType() {
        api.bodyUploadFileDefaultContentType(FileContent.of(png).withType("image/png"));
    }

    @Test
    void downloadFileDefaultContentType() throws Exception {
        try (BinaryContent content = api.bodyDownloadFileDefaultContentType()) {
            assertThat(content.type()).isEqualTo("image/png");
            assertThat(content.stream()).hasSameContentAs(Files.newInputStream(png));
        }
    }

    private static JsonNode json(String text) {
        return DECIMALS.readTree(text);
    }
}
