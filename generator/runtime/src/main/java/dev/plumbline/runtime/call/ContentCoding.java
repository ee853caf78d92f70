package dev.plumbline.runtime.call;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.stream.StagePublisher;
import dev.plumbline.runtime.stream.Unpacking;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

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
        Unpacking unpacking = unpacking(reply.headers());
        if (unpacking == null || reply.body().length == 0) {
            return reply;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        unpacking.feed(List.of(ByteBuffer.wrap(reply.body())));
        unpacking.end();
        try {
            for (List<ByteBuffer> next = unpacking.next(); next != null; next = unpacking.next()) {
                for (ByteBuffer part : next) {
                    body.write(part.array(), 0, part.limit());
                }
                if (body.size() > limit) {
                    String message =
                            "HTTP " + reply.status() + " with more than the allowed " + limit + " bytes, unpacked";
                    throw new TransportException(Failure.TOO_LARGE, true, message, null);
                }
            }
        } catch (ZipException e) {
            return reply;
        }
        return new HttpReply(reply.status(), plain(reply.headers()), body.toByteArray());
    }

    /** The same for a body that is unpacked while it comes; one that is not what it says fails then. */
    static StreamedReply decoded(StreamedReply reply) {
        Unpacking unpacking = unpacking(reply.headers());
        return unpacking == null
                ? reply
                : new StreamedReply(reply.status(), plain(reply.headers()), StagePublisher.of(reply.body(), unpacking));
    }

    private static HttpHeaders plain(HttpHeaders headers) {
        return HttpHeaders.of(
                headers.map(),
                (name, value) -> !name.equalsIgnoreCase(ENCODING) && !name.equalsIgnoreCase("content-length"));
    }

    private static @Nullable Unpacking unpacking(HttpHeaders headers) {
        String coding = headers.firstValue(ENCODING).orElse("");
        return Unpacking.of(coding.strip().toLowerCase(Locale.ROOT));
    }
}
