package dev.plumbline.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.fixture.Checks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** JSON, text and bytes; a form and a multipart form have tests of their own. */
class BodyEncoderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;version=2",
                "application/merge-patch+json",
                "application/vnd.acme.pet+json; charset=utf-8"
            })
    void jsonIsSentAsItsMediaTypeIsDocumented(String mediaType) throws IOException {
        EncodedBody encoded = BodyEncoder.json(mediaType).encode(Checks.json("{'a':null,'b':'视'}"), null);
        assertThat(encoded.contentType()).isEqualTo(mediaType);
        assertThat(text(encoded, StandardCharsets.UTF_8)).isEqualTo("{\"a\":null,\"b\":\"视\"}");
        assertThat(encoded.body().isRepeatable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, text/plain, UTF-8, plain",
        "text/plain, text/plain;charset=utf-8, UTF-8, größe",
        "text/plain; charset=ISO-8859-1, text/plain; charset=ISO-8859-1, ISO-8859-1, größe",
        "'text/csv;charset=\"utf-16le\"', 'text/csv;charset=\"utf-16le\"', UTF-16LE, größe",
        "application/xml, application/xml, UTF-8, <größe/>",
        "text/*, text/plain, UTF-8, plain",
    })
    void aTextIsInItsCharset(String documented, String sent, String charset, String text) throws IOException {
        BodyEncoder encoder = BodyEncoder.text(documented, null);
        EncodedBody encoded = encoder.encode(text, null);
        assertThat(encoded.contentType()).isEqualTo(sent);
        assertThat(text(encoded, Charset.forName(charset))).isEqualTo(text);
        assertThat(encoder.tree(text)).isEqualTo(Checks.json("'" + text + "'"));
    }

    @Test
    void aTextThatItsCharsetCannotSayIsRefused() {
        assertThatThrownBy(() ->
                        BodyEncoder.text("text/plain;charset=us-ascii", null).encode("größe", null))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("its charset does not have");
        assertThatThrownBy(() -> BodyEncoder.text("text/plain", null).encode("\ud800", null))
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() ->
                        BodyEncoder.text("text/plain;charset=klingon", null).encode("a", null))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("does not know");
    }

    @Test
    void aTextMayBeAFileThatIsSentAsItIs() throws IOException {
        BodyEncoder encoder = BodyEncoder.text("application/xml", null);
        FileContent file = FileContent.of("<ü/>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(text(encoder.encode(file, null), StandardCharsets.ISO_8859_1))
                .isEqualTo("<ü/>");
        assertThat(encoder.tree(file)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, image/webp, image/png",
        "image/*, image/webp, image/webp",
        "*/*, image/webp, image/webp",
        "*/*, , application/octet-stream",
        "application/pdf, , application/pdf",
    })
    void bytesHaveTheDocumentsTypeOrInARangeTheirOwn(String documented, String own, String sent) throws IOException {
        FileContent content = FileContent.of(new byte[] {0, (byte) 0xff});
        FileContent typed = own == null ? content : content.withType(own);
        EncodedBody encoded = BodyEncoder.binary(documented).encode(typed, null);
        assertThat(encoded.contentType()).isEqualTo(sent);
        assertThat(encoded.body().open()).hasBinaryContent(new byte[] {0, (byte) 0xff});
        // A range names one of several bodies, and nothing that is sent.
        assertThat(BodyEncoder.binary(documented).encode(typed, documented).contentType())
                .isEqualTo(sent);
        assertThat(BodyEncoder.binary("image/*").encode(content, "image/avif").contentType())
                .isEqualTo("image/avif");
    }

    @Test
    void aFileIsAStreamOfItsLength(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), new byte[] {1, 2, 3});
        EncodedBody encoded = BodyEncoder.binary("*/*").encode(FileContent.of(file), null);
        assertThat(encoded.body().length()).isEqualTo(3);
        assertThat(encoded.body().bytes()).isNull();
        assertThat(encoded.body().open()).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(encoded.body().open()).hasBinaryContent(new byte[] {1, 2, 3});
        Files.write(file, new byte[] {1, 2});
        assertThatThrownBy(() -> read(encoded)).hasMessageContaining("ended after 2 of the 3 bytes");
        Files.write(file, new byte[] {1, 2, 3, 4});
        assertThatThrownBy(() -> read(encoded)).hasMessageContaining("is longer than the 3 bytes");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedBeforeAnythingIsSent(@TempDir Path folder) {
        BodyEncoder encoder = BodyEncoder.binary("*/*");
        FileContent missing = FileContent.of(folder.resolve("missing.bin"));
        assertThatThrownBy(() -> encoder.encode(missing, null))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("does not exist")
                .hasMessageContaining("missing.bin");
        assertThatThrownBy(() -> encoder.encode(FileContent.of(folder), null))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aStreamThatWasReadIsRefused() throws IOException {
        FileContent once = FileContent.once(new ByteArrayInputStream(new byte[] {1}));
        BodyEncoder encoder = BodyEncoder.binary("*/*");
        EncodedBody encoded = encoder.encode(once, null);
        assertThat(encoded.body().isRepeatable()).isFalse();
        assertThat(encoded.body().isConsumed()).isFalse();
        read(encoded);
        assertThat(encoded.body().isConsumed()).isTrue();
        assertThatThrownBy(() -> encoder.encode(once, null))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("was read already");
    }

    @Test
    void aValueOfAnotherClassIsRefused() {
        List<BodyEncoder> encoders = List.of(
                BodyEncoder.json("application/json"),
                BodyEncoder.form(null),
                BodyEncoder.text("text/plain", null),
                BodyEncoder.binary("*/*"),
                BodyEncoder.multipart("multipart/form-data", null));
        for (BodyEncoder encoder : encoders) {
            assertThatThrownBy(() -> encoder.encode(List.of(), null))
                    .as(encoder.toString())
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining(encoder.mediaType())
                    .hasMessageContaining("must be a")
                    .hasMessageContaining("java.util.ImmutableCollections");
            assertThatThrownBy(() -> encoder.tree(List.of())).isInstanceOf(InvalidArgumentException.class);
        }
    }

    @Test
    void propertiesAreAddedToTreesAlone() {
        Map<String, JsonNode> more = Map.of("b", Checks.json("2"));
        assertThat(BodyEncoder.json("application/json").with(Checks.json("{'a':1,'b':1}"), more))
                .isEqualTo(Checks.json("{'a':1,'b':2}"));
        assertThat(BodyEncoder.form(null).with(null, more)).isEqualTo(Checks.json("{'b':2}"));
        assertThatThrownBy(() -> BodyEncoder.json("application/json").with(Checks.json("[]"), more))
                .isInstanceOf(InvalidArgumentException.class);
        for (BodyEncoder encoder : List.of(
                BodyEncoder.text("text/plain", null),
                BodyEncoder.binary("*/*"),
                BodyEncoder.multipart("multipart/form-data", null))) {
            assertThatThrownBy(() -> encoder.with(MultipartForm.builder().build(), more))
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining("no property can be added");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json, true",
        "application/json, APPLICATION/JSON, true",
        "application/json;version=2, application/json, true",
        "application/json, application/vnd.a+json, false",
        "application/json, text/plain, false",
        "image/*, image/png, true",
        "image/*, text/png, false",
        "*/*, text/png, true",
        "text/plain, nonsense, false",
    })
    void aMediaTypeFitsItselfAndItsRange(String documented, String asked, boolean fits) {
        assertThat(BodyEncoder.json(documented).fit(asked) > 0).isEqualTo(fits);
    }

    @Test
    void theClosestFits() {
        BodyEncoder first = BodyEncoder.json("application/json;version=1");
        BodyEncoder second = BodyEncoder.json("application/json;version=2");
        BodyEncoder any = BodyEncoder.binary("*/*");
        assertThat(second.fit("application/json; version=2"))
                .isGreaterThan(first.fit("application/json; version=2"))
                .isGreaterThan(any.fit("application/json; version=2"));
    }

    private static String text(EncodedBody encoded, Charset charset) throws IOException {
        return new String(read(encoded), charset);
    }

    private static byte[] read(EncodedBody encoded) throws IOException {
        try (InputStream in = encoded.body().open()) {
            return in.readAllBytes();
        }
    }
}
