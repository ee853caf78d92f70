package dev.plumbline.core.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a document into text. JSON is UTF-8 (RFC 8259, 8.1), and OpenAPI in YAML must fit in JSON. */
final class Utf8 {

    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /** The text, without a byte order mark. */
    static String decode(String file, byte[] bytes) throws UnreadableException {
        if (bytes.length > 1 && (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe))) {
            throw new UnreadableException(
                    "InvalidEncoding", new Lines(file, "").at(0), "", "the file is UTF-16", "save it as UTF-8");
        }
        int start = bytes.length > 2 && startsWith(bytes, 0xef, 0xbb) && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
        String read = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // What is no UTF-8 would be read as this character; it may also have been written.
        return read.indexOf(REPLACEMENT) < 0 ? read : checked(file, bytes, start);
    }

    private static String checked(String file, byte[] bytes, int start) throws UnreadableException {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new UnreadableException(
                    "InvalidEncoding",
                    new Lines(file, text).at(text.length()),
                    "",
                    "the bytes there are not UTF-8",
                    "save the file as UTF-8");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
