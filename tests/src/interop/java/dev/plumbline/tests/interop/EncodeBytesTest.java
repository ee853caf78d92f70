package dev.plumbline.tests.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.FileContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import spector.encodebytes.DefaultApi;
import spector.encodebytes.TitleClient;
import spector.encodebytes.model.Base64BytesProperty;
import spector.encodebytes.model.Base64urlArrayBytesProperty;
import spector.encodebytes.model.Base64urlBytesProperty;
import spector.encodebytes.model.DefaultBytesProperty;
import spector.encodebytes.request.HeaderBase64Params;
import spector.encodebytes.request.HeaderBase64urlArrayParams;
import spector.encodebytes.request.HeaderBase64urlParams;
import spector.encodebytes.request.HeaderDefaultParams;
import spector.encodebytes.request.QueryBase64Params;
import spector.encodebytes.request.QueryBase64urlArrayParams;
import spector.encodebytes.request.QueryBase64urlParams;
import spector.encodebytes.request.QueryDefaultParams;

/** The scenarios of {@code encode/bytes}. */
@ExtendWith(SpectorServer.class)
class EncodeBytesTest {

    private static final byte[] TEST = "test".getBytes(StandardCharsets.US_ASCII);

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
    void queryDefault() {
        api.queryDefault(QueryDefaultParams.builder().value(TEST).build());
    }

    @Test
    void queryBase64() {
        api.queryBase64(QueryBase64Params.builder().value(TEST).build());
    }

    @Test
    void queryBase64url() {
        api.queryBase64url(QueryBase64urlParams.builder().value("dGVzdA").build());
    }

    @Test
    void queryBase64urlArray() {
        api.queryBase64urlArray(QueryBase64urlArrayParams.builder()
                .value(List.of("dGVzdA", "dGVzdA"))
                .build());
    }

    @Test
    void propertyDefault() {
        assertThat(api.propertyDefault(
                        DefaultBytesProperty.builder().value(TEST).build()))
                .isEqualTo(DefaultBytesProperty.builder().value(TEST).build());
    }

    @Test
    void propertyBase64() {
        assertThat(api.propertyBase64(
                        Base64BytesProperty.builder().value(TEST).build()))
                .isEqualTo(Base64BytesProperty.builder().value(TEST).build());
    }

    @Test
    void propertyBase64url() {
        assertThat(api.propertyBase64url(
                        Base64urlBytesProperty.builder().value("dGVzdA").build()))
                .isEqualTo(Base64urlBytesProperty.builder().value("dGVzdA").build());
    }

    @Test
    void propertyBase64urlArray() {
        assertThat(api.propertyBase64urlArray(Base64urlArrayBytesProperty.builder()
                        .value(List.of("dGVzdA", "dGVzdA"))
                        .build()))
                .isEqualTo(Base64urlArrayBytesProperty.builder()
                        .value(List.of("dGVzdA", "dGVzdA"))
                        .build());
    }

    @Test
    void headerDefault() {
        api.headerDefault(HeaderDefaultParams.builder().value(TEST).build());
    }

    @Test
    void headerBase64() {
        api.headerBase64(HeaderBase64Params.builder().value(TEST).build());
    }

    @Test
    void headerBase64url() {
        api.headerBase64url(HeaderBase64urlParams.builder().value("dGVzdA").build());
    }

    @Test
    void headerBase64urlArray() {
        api.headerBase64urlArray(HeaderBase64urlArrayParams.builder()
                .value(List.of("dGVzdA", "dGVzdA"))
                .build());
    }

    @Test
    void requestBodyDefault() {
        api.requestBodyDefault(FileContent.of(png));
    }

    @Test
    void requestBodyBase64() {
        api.requestBodyBase64(TEST);
    }

    @Test
    void requestBodyBase64url() {
        api.requestBodyBase64url("dGVzdA");
    }

    @Test
    void requestBodyCustomContentType() {
        api.requestBodyCustomContentType(FileContent.of(png));
    }

    @Test
    void requestBodyOctetStream() {
        api.requestBodyOctetStream(FileContent.of(png));
    }

    @Test
    void responseBodyDefault() throws Exception {
        try (BinaryContent content = api.responseBodyDefault()) {
            assertThat(content.stream()).hasSameContentAs(Files.newInputStream(png));
        }
    }

    @Test
    void responseBodyBase64() {
        assertThat(api.responseBodyBase64()).isEqualTo(TEST);
    }

    @Test
    void responseBodyBase64url() {
        assertThat(api.responseBodyBase64url()).isEqualTo("dGVzdA");
    }

    @Test
    void responseBodyCustomContentType() throws Exception {
        try (BinaryContent content = api.responseBodyCustomContentType()) {
            assertThat(content.stream()).hasSameContentAs(Files.newInputStream(png));
        }
    }

    @Test
    void responseBodyOctetStream() throws Exception {
        try (BinaryContent content = api.responseBodyOctetStream()) {
            assertThat(content.stream()).hasSameContentAs(Files.newInputStream(png));
        }
    }
}
