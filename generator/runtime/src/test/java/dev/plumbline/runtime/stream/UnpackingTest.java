package dev.plumbline.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class UnpackingTest {

    private static final String TEXT = "data: one\n\ndata: two, and some more of it\n\n";

    @Test
    void everyCutOfAGzipGivesTheText() throws IOException {
        byte[] packed = gzip(TEXT);
        for (int at = 0; at <= packed.length; at++) {
            assertThat(text(Chunks.cut(gunzip(), packed, at)))
                    .as("cut at " + at)
                    .isEqualTo(TEXT);
        }
        assertThat(text(Chunks.of(gunzip(), packed, 1))).isEqualTo(TEXT);
    }

    @Test
    void allFieldsOfTheHeadAreSkipped() throws IOException {
        byte[] plain = gzip(TEXT);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(plain, 0, 3);
        packed.write(2 | 4 | 8 | 16);
        packed.write(plain, 4, 6);
        packed.write(new byte[] {3, 0, 'a', 'b', 'c'});
        packed.write("name\0comment\0".getBytes(StandardCharsets.ISO_8859_1));
        packed.write(new byte[] {1, 2});
        packed.write(plain, 10, plain.length - 10);
        byte[] bytes = packed.toByteArray();
        assertThat(text(Chunks.of(gunzip(), bytes, 1))).isEqualTo(TEXT);
        assertThat(text(Chunks.of(gunzip(), bytes, bytes.length))).isEqualTo(TEXT);
    }

    @Test
    void membersFollowOneAnother() throws IOException {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.write(gzip("one"));
        two.write(gzip("two"));
        assertThat(text(Chunks.of(gunzip(), two.toByteArray(), 7))).isEqualTo("onetwo");
    }

    @Test
    void deflateIsReadWithItsHeaderAndWithout() throws IOException {
        for (boolean raw : new boolean[] {true, false}) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, raw))) {
                out.write(TEXT.getBytes(StandardCharsets.UTF_8));
            }
            assertThat(text(Chunks.of(Unpacking.of("deflate"), packed.toByteArray(), 3)))
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void whatIsWrittenUpToAFlushIsThere() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed, true)) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
            out.flush();
            Unpacking unpacking = gunzip();
            unpacking.feed(List.of(ByteBuffer.wrap(packed.toByteArray())));
            assertThat(text(List.of(unpacking.next()))).isEqualTo(TEXT);
            assertThat(unpacking.next()).isNull();
        }
    }

    @Test
    void aBombIsGivenInSmallPieces() throws IOException {
        byte[] packed = gzip("x".repeat(10_000_000));
        Unpacking unpacking = gunzip();
        unpacking.feed(List.of(ByteBuffer.wrap(packed)));
        long whole = 0;
        for (List<ByteBuffer> next = unpacking.next(); next != null; next = unpacking.next()) {
            assertThat(next.get(0).remaining()).isLessThanOrEqualTo(8192);
            whole += next.get(0).remaining();
        }
        assertThat(whole).isEqualTo(10_000_000);
    }

    @Test
    void whatIsBrokenOrCutOffSaysSo() throws IOException {
        byte[] packed = gzip(TEXT);
        byte[] cut = Arrays.copyOf(packed, packed.length - 20);
        assertThatThrownBy(() -> Chunks.of(gunzip(), cut, 5)).hasMessage("the compressed body is cut off");
        assertThatThrownBy(() -> Chunks.of(gunzip(), "{\"a\":1}".getBytes(StandardCharsets.UTF_8), 5))
                .isInstanceOf(ZipException.class)
                .hasMessage("the compressed body is no gzip");
        packed[12] ^= 0x55;
        packed[13] ^= 0x55;
        packed[10] = 7;
        assertThatThrownBy(() -> Chunks.of(gunzip(), packed, 5)).isInstanceOf(ZipException.class);
        assertThat(Chunks.of(gunzip(), new byte[0], 1)).isEmpty();
        assertThat(Unpacking.of("br")).isNull();
    }

    private static Unpacking gunzip() {
        return Unpacking.of("gzip");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static String text(List<List<ByteBuffer>> chunks) {
        StringBuilder text = new StringBuilder();
        chunks.forEach(chunk -> chunk.forEach(buffer -> text.append(StandardCharsets.ISO_8859_1.decode(buffer))));
        return text.toString();
    }
}
