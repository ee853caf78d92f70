package dev.plumbline.runtime.call;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.stream.StagePublisher;
import dev.plumbline.runtime.stream.Unpacking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks a response that came compressed. No client asks for that by itself, but to a request that does not say what
 * it takes a server may respond so: RFC 9110, section 12.5.3.
 */
final class ContentCoding {

    private static final String ENCODING = "content-encoding";

    private ContentCoding() {}

    /**
     * The response without its gzip or deflate, and without the headers that speak of it; any other as it is, and also
     * one that is not what it says.
     *
     * @throws TransportException if it is longer than allowed once it is unpacked
     */
    static HttpReply decoded(HttpReply reply, long limit) throws TransportException {
        String coding = reply.headers().firstValue(ENCODING).orElse("");
        if (coding.isEmpty() || reply.body().length == 0) {
            return reply;
        }
        byte[] body;
        try (InputStream in = opened(coding.strip().toLowerCase(Locale.ROOT), reply.body())) {
            body = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 9L, limit) + 1);
        } catch (IOException e) {
            return reply;
        }
        if (body.length > limit) {
            String message = "HTTP " + reply.status() + " with more than the allowed " + limit + " bytes, unpacked";
            throw new TransportException(Failure.TOO_LARGE, true, message, null);
        }
        return new HttpReply(reply.status(), plain(reply.headers()), body);
    }

    /** The same for a body that is unpacked while it comes; one that is not what it says fails then. */
    static StreamedReply decoded(StreamedReply reply) {
        String coding = reply.headers().firstValue(ENCODING).orElse("");
        Unpacking unpacking = Unpacking.of(coding.strip().toLowerCase(Locale.ROOT));
        return unpacking == null
                ? reply
                : new StreamedReply(
                        reply.status(), plain(reply.headers()), new StagePublisher<>(reply.body(), unpacking));
    }

    private static HttpHeaders plain(HttpHeaders headers) {
        return HttpHeaders.of(
                headers.map(),
                (name, value) -> !name.equalsIgnoreCase(ENCODING) && !name.equalsIgnoreCase("content-length"));
    }

    private static InputStream opened(String coding, byte[] body) throws IOException {
        InputStream bytes = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(bytes);
            case "deflate" -> inflating(bytes, new Inflater(!hasZlibHeader(body)));
            default -> throw new IOException(coding);
        };
    }

    private static InputStream inflating(InputStream bytes, Inflater inflater) {
        return new InflaterInputStream(bytes, inflater) {
            @Override
            public void close() {
                inflater.end();
            }
        };
    }

    /** Some servers leave the zlib header out, which RFC 9110 asks for in section 8.4.1.2. */
    private static boolean hasZlibHeader(byte[] body) {
        return body.length > 1 && (body[0] & 15) == 8 && ((body[0] & 255) << 8 | body[1] & 255) % 31 == 0;
    }
}
