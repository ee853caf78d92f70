package dev.plumbline.runtime.stream;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952) or deflate while it comes, a few kilobytes at a time: what inflates to gigabytes is held back by
 * whoever reads it. No client asks for it by itself, but to a request that does not say what it takes a server may respond
 * so: RFC 9110, section 12.5.3. The sums at the end of a gzip member are skipped; TLS and TCP have their own.
 */
public final class Unpacking implements Stage<List<ByteBuffer>> {

    private static final String ENCODING = "content-encoding";
    private static final int OUTPUT = 8192;
    private static final int FIXED_HEAD = 10;
    private static final int TRAILER = 8;
    private static final int HEADER_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    // The parts of a member, in their order.
    private static final int IN_HEAD = 0;
    private static final int IN_EXTRA_LENGTH = 1;
    private static final int IN_EXTRA = 2;
    private static final int IN_NAME = 3;
    private static final int IN_COMMENT = 4;
    private static final int IN_HEADER_SUM = 5;
    private static final int IN_DATA = 6;
    private static final int IN_TRAILER = 7;

    private final boolean gzip;
    private final Deque<ByteBuffer> input = new ArrayDeque<>();
    private @Nullable Inflater inflater;
    private int part;
    private int flags;
    private int left = FIXED_HEAD;
    private int position;
    private int extra;
    private boolean begun;
    private boolean ended;

    private Unpacking(boolean gzip) {
        this.gzip = gzip;
        this.part = gzip ? IN_HEAD : IN_DATA;
    }

    /**
     * The response without its gzip or deflate, and without the headers that speak of it; any other as it is, and also
     * one that is not what it says.
     *
     * @throws TransportException if it is longer than allowed once it is unpacked
     */
    public static HttpReply decoded(HttpReply reply, long limit) throws TransportException {
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
    public static StreamedReply decoded(StreamedReply reply) {
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
        return of(coding.strip().toLowerCase(Locale.ROOT));
    }

    /** What unpacks this content coding, or null where it is none of the known ones. */
    public static @Nullable Unpacking of(String coding) {
        return switch (coding) {
            case "gzip", "x-gzip" -> new Unpacking(true);
            case "deflate" -> new Unpacking(false);
            default -> null;
        };
    }

    @Override
    public void feed(List<ByteBuffer> chunk) {
        input.addAll(chunk);
    }

    @Override
    public @Nullable List<ByteBuffer> next() throws ZipException {
        while (true) {
            ByteBuffer buffer = input.peek();
            if (buffer != null && !buffer.hasRemaining()) {
                input.remove();
                continue;
            }
            if (part == IN_DATA) {
                ByteBuffer output = inflate(buffer);
                if (output != null) {
                    return List.of(output);
                }
                if (part == IN_DATA && buffer == null) {
                    return atEnd();
                }
                if (part == IN_DATA && buffer.hasRemaining()) {
                    throw new ZipException("the compressed body is broken");
                }
            } else if (buffer == null) {
                return atEnd();
            } else {
                head(buffer.get() & 0xFF);
            }
        }
    }

    private @Nullable List<ByteBuffer> atEnd() throws ZipException {
        boolean between = part == IN_HEAD && position == 0 || part == IN_TRAILER;
        if (ended && begun && !between) {
            throw new ZipException("the compressed body is cut off");
        }
        return null;
    }

    private @Nullable ByteBuffer inflate(@Nullable ByteBuffer buffer) throws ZipException {
        Inflater running = inflater;
        if (running == null) {
            if (buffer == null) {
                return null;
            }
            begun = true;
            running = new Inflater(gzip || !hasZlibHeader(buffer));
            inflater = running;
        }
        ByteBuffer output = ByteBuffer.allocate(OUTPUT);
        try {
            if (running.needsInput() && buffer != null) {
                running.setInput(buffer);
            }
            running.inflate(output);
        } catch (DataFormatException e) {
            running.end();
            throw new ZipException("the compressed body is broken");
        }
        if (running.finished()) {
            running.end();
            inflater = null;
            part = IN_TRAILER;
            left = gzip ? TRAILER : Integer.MAX_VALUE;
        }
        output.flip();
        return output.hasRemaining() ? output : null;
    }

    /** Some servers leave the zlib header out, which RFC 9110 asks for in section 8.4.1.2. */
    private static boolean hasZlibHeader(ByteBuffer buffer) {
        return (buffer.get(buffer.position()) & 15) == 8;
    }

    private void head(int next) throws ZipException {
        begun = true;
        switch (part) {
            case IN_HEAD -> {
                fixed(next);
                count(IN_EXTRA_LENGTH, 2);
            }
            case IN_EXTRA_LENGTH -> {
                extra |= next << 8 * (2 - left);
                count(IN_EXTRA, extra);
            }
            case IN_EXTRA -> count(IN_NAME, 0);
            case IN_NAME -> to(next == 0 ? IN_COMMENT : IN_NAME, 0);
            case IN_COMMENT -> to(next == 0 ? IN_HEADER_SUM : IN_COMMENT, HEADER_SUM);
            case IN_HEADER_SUM -> count(IN_DATA, 0);
            default -> {
                if (gzip && --left == 0) {
                    part = IN_HEAD;
                    left = FIXED_HEAD;
                    position = 0;
                }
            }
        }
    }

    private void fixed(int next) throws ZipException {
        if (position == 0 && next != 0x1F || position == 1 && next != 0x8B) {
            throw new ZipException("the compressed body is no gzip");
        }
        if (position == 3) {
            flags = next;
        }
        position++;
    }

    private void count(int following, int length) {
        if (--left == 0) {
            to(following, length);
        }
    }

    /** Goes on to a part, or to the one after it where the flags say that it is not there. */
    private void to(int following, int length) {
        part = following;
        left = length;
        switch (following) {
            case IN_EXTRA_LENGTH -> {
                extra = 0;
                skipUnless((flags & EXTRA) != 0, IN_NAME, 0);
            }
            case IN_EXTRA -> skipUnless(length > 0, IN_NAME, 0);
            case IN_NAME -> skipUnless((flags & NAME) != 0, IN_COMMENT, 0);
            case IN_COMMENT -> skipUnless((flags & COMMENT) != 0, IN_HEADER_SUM, HEADER_SUM);
            case IN_HEADER_SUM -> skipUnless((flags & HEADER_SUM) != 0, IN_DATA, 0);
            default -> {
                // Always there.
            }
        }
    }

    private void skipUnless(boolean there, int following, int length) {
        if (!there) {
            to(following, length);
        }
    }

    @Override
    public void end() {
        ended = true;
    }
}
