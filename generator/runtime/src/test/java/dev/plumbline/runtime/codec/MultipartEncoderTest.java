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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Multipart bodies, byte by byte. */
class MultipartEncoderTest {

    private static final FileContent HI = FileContent.of("hi".getBytes(StandardCharsets.UTF_8));

    @Test
    void everyKindOfPartHasItsBytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "from disk");
        MultipartForm form = MultipartForm.builder()
                .text("title", "Grüße")
                .text("count", Checks.json("3"))
                .text("xml", "<ü/>", "text/xml; charset=iso-8859-1")
                .json("meta", Checks.json("{'a':[1]}"))
                .json("patch", Checks.json("{}"), "application/merge-patch+json")
                .headers(Map.of("X-Part", "1"))
                .file("photo", HI.withName("beach.jpg").withType("image/jpeg"))
                .file("photo", FileContent.of(file))
                .part("raw", HI, Map.of("Content-Language", "de", "content-type", "text/x-own"))
                .build();
        EncodedBody encoded = encode("multipart/form-data", form);
        assertThat(encoded.contentType()).isEqualTo("multipart/form-data; boundary=b0");
        String text = text(encoded, StandardCharsets.ISO_8859_1);
        assertThat(new String(
                        text.replace("<ü/>", "<?/>").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .isEqualTo("""
                        --b0
                        Content-Disposition: form-data; name="title"

                        Grüße
                        --b0
                        Content-Disposition: form-data; name="count"

                        3
                        --b0
                        Content-Disposition: form-data; name="xml"
                        Content-Type: text/xml; charset=iso-8859-1

                        <?/>
                        --b0
                        Content-Disposition: form-data; name="meta"
                        Content-Type: application/json

                        {"a":[1]}
                        --b0
                        Content-Disposition: form-data; name="patch"
                        Content-Type: application/merge-patch+json
                        X-Part: 1

                        {}
                        --b0
                        Content-Disposition: form-data; name="photo"; filename="beach.jpg"
                        Content-Type: image/jpeg

                        hi
                        --b0
                        Content-Disposition: form-data; name="photo"; filename="note.txt"
                        Content-Type: application/octet-stream

                        from disk
                        --b0
                        Content-Disposition: form-data; name="raw"; filename="raw"
                        Content-Language: de
                        content-type: text/x-own

                        hi
                        --b0--
                        """.replace("\n", "\r\n"));
        assertThat(encoded.body().length()).isEqualTo(text.length());
        assertThat(encoded.body().isRepeatable()).isTrue();
        assertThat(text(encoded, StandardCharsets.ISO_8859_1)).isEqualTo(text);
    }

    @Test
    void aFormWithoutPartsIsAllTheSameABody() throws IOException {
        EncodedBody encoded =
                encode("multipart/form-data", MultipartForm.builder().build());
        assertThat(text(encoded, StandardCharsets.UTF_8)).isEqualTo("--b0--\r\n");
    }

    @Test
    void otherSubtypesAreWrittenAsTheyAreCalled() throws IOException {
        MultipartForm form = MultipartForm.builder()
                .json("root", Checks.json("{}"), "application/vnd.a+json; v=1")
                .file("f", HI)
                .build();
        assertThat(encode("multipart/mixed", form).contentType()).isEqualTo("multipart/mixed; boundary=b0");
        assertThat(encode("multipart/related", form).contentType())
                .isEqualTo("multipart/related; type=\"application/vnd.a+json\"; boundary=b0");
        assertThat(encode("multipart/related; type=\"text/html\"", form).contentType())
                .isEqualTo("multipart/related; type=\"text/html\"; boundary=b0");
        assertThat(encode("multipart/*", form).contentType()).isEqualTo("multipart/form-data; boundary=b0");
    }

    /** No name, file name, header or type can begin a header or a part of its own, or end what it stands in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"; filename=\"b",
                "a\r\nX-Evil: 1",
                "a\nX-Evil: 1",
                "a\rX-Evil: 1",
                "a\r\n\r\n--b0--\r\n",
                "a\0b",
                "a\u0085b\u2028c",
                "\ud800",
                "a\\\"b",
                ""
            })
    void noNameIsMoreThanAName(String hostile) throws IOException {
        MultipartForm form = MultipartForm.builder()
                .file(hostile, HI.withName(hostile))
                .text(hostile, "x")
                .build();
        String text = text(encode("multipart/form-data", form), StandardCharsets.UTF_8);
        String[] lines = text.split("\r\n", -1);
        assertThat(lines).hasSize(11);
        assertThat(lines[0]).isEqualTo("--b0");
        assertThat(lines[1])
                .matches("Content-Disposition: form-data; name=\"[^\"\\p{Cntrl}]*\"; filename=\"[^\"\\p{Cntrl}]*\"");
        assertThat(lines[2]).isEqualTo("Content-Type: application/octet-stream");
        assertThat(lines[6]).matches("Content-Disposition: form-data; name=\"[^\"\\p{Cntrl}]*\"");
        assertThat(lines[8]).isEqualTo("x");
        assertThat(lines[9]).isEqualTo("--b0--");
    }

    @Test
    void namesAreEscapedAsBrowsersDo() throws IOException {
        MultipartForm form = MultipartForm.builder()
                .file("a\nb\"c", HI.withName("d\re\"\u00fc%22.txt"))
                .build();
        assertThat(text(encode("multipart/form-data", form), StandardCharsets.UTF_8))
                .contains("name=\"a%0D%0Ab%22c\"; filename=\"d%0De%22\u00fc%22.txt\"");
    }

    @Test
    void aHeaderOrTypeThatWouldBringAnotherIsRefused() {
        for (MultipartForm form : new MultipartForm[] {
            MultipartForm.builder()
                    .part("f", HI, Map.of("X-A", "1\r\nX-Evil: 1"))
                    .build(),
            MultipartForm.builder().part("f", HI, Map.of("X-A: 1\r\nX", "1")).build(),
            MultipartForm.builder()
                    .part("f", HI, Map.of("content-disposition", "form-data\r\n"))
                    .build(),
            MultipartForm.builder()
                    .file("f", HI.withType("image/png\r\nX-Evil: 1"))
                    .build(),
            MultipartForm.builder().text("f", "1", "text/plain\r\nX-Evil: 1").build(),
        }) {
            assertThatThrownBy(() -> encode("multipart/form-data", form))
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageNotContaining("\r");
        }
    }

    @Test
    void theSchemaSpeaksOfAnObjectOfTheParts() {
        MultipartForm form = MultipartForm.builder()
                .text("t", "a")
                .text("n", Checks.json("3"))
                .json("j", Checks.json("{'a':1}"))
                .file("one", HI.withName("x.png"))
                .file("many", HI)
                .file("many", HI)
                .build();
        assertThat(BodyEncoder.multipart("multipart/form-data", null).tree(form))
                .isEqualTo(Checks.json("{'t':'a','n':3,'j':{'a':1},'one':'x.png','many':['many','many']}"));
    }

    /** A list of one is sent as any one part is, and validated as the list that the document describes. */
    @Test
    void aListIsAnArrayHoweverManyPartsItHas() {
        BodyEncoder encoder = BodyEncoder.multipart("multipart/form-data", null, "tags", "files");
        MultipartForm.Builder form = MultipartForm.builder().text("t", "a");
        assertThat(encoder.tree(form.build())).isEqualTo(Checks.json("{'t':'a'}"));
        form.text("tags", "x").file("files", HI);
        assertThat(encoder.tree(form.build())).isEqualTo(Checks.json("{'t':'a','tags':['x'],'files':['files']}"));
        form.text("tags", "y").text("tags", "z");
        assertThat(encoder.tree(form.build()))
                .isEqualTo(Checks.json("{'t':'a','tags':['x','y','z'],'files':['files']}"));
    }

    @Test
    void aValueDecidesHowItIsSent() throws IOException {
        MultipartForm form = MultipartForm.builder()
                .value("a", Checks.json("'x'"))
                .value("b", Checks.json("[1,{'c':[2]}]"))
                .value("d", Checks.json("{'e':true}"))
                .build();
        assertThat(text(encode("multipart/form-data", form), StandardCharsets.UTF_8))
                .isEqualTo("""
                        --b0
                        Content-Disposition: form-data; name="a"

                        x
                        --b0
                        Content-Disposition: form-data; name="b"

                        1
                        --b0
                        Content-Disposition: form-data; name="b"
                        Content-Type: application/json

                        {"c":[2]}
                        --b0
                        Content-Disposition: form-data; name="d"
                        Content-Type: application/json

                        {"e":true}
                        --b0--
                        """.replace("\n", "\r\n"));
    }

    @Test
    void oneStreamMakesTheWholeOneThatGoesOnce() throws IOException {
        MultipartForm form = MultipartForm.builder()
                .file("a", HI)
                .file("s", FileContent.once(new ByteArrayInputStream(new byte[] {'x'})))
                .build();
        EncodedBody encoded = encode("multipart/form-data", form);
        assertThat(encoded.body().length()).isEqualTo(-1);
        assertThat(encoded.body().isRepeatable()).isFalse();
        assertThat(encoded.body().isConsumed()).isFalse();
        assertThat(text(encoded, StandardCharsets.UTF_8)).contains("\r\n\r\nx\r\n");
        assertThat(encoded.body().isConsumed()).isTrue();
        assertThatThrownBy(() -> encode("multipart/form-data", form))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("`s`");
    }

    @Test
    void boundariesDiffer() {
        BodyEncoder encoder = BodyEncoder.multipart("multipart/form-data", null);
        MultipartForm form = MultipartForm.builder().text("a", "b").build();
        assertThat(encoder.encode(form, null).contentType())
                .matches("multipart/form-data; boundary=[-a-z0-9]{30,70}")
                .isNotEqualTo(encoder.encode(form, null).contentType());
    }

    @Test
    void aPartThatIsNoTextIsRefused() {
        MultipartForm form =
                MultipartForm.builder().text("t", Checks.json("{}")).build();
        assertThatThrownBy(() -> encode("multipart/form-data", form))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("`t`");
        assertThat(form).hasToString("MultipartForm[t]");
    }

    private static EncodedBody encode(String mediaType, MultipartForm form) {
        return new MultipartEncoder(mediaType, null, "b0").encode(form, null);
    }

    private static String text(EncodedBody encoded, Charset charset) throws IOException {
        try (InputStream in = encoded.body().open()) {
            return new String(in.readAllBytes(), charset);
        }
    }
}
