package dev.plumbline.runtime.stream;

import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
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
    private static final int LONGEST_HEAD = 1 << 13;
    private static final int TRAILER = 8;
    private static final int HEADER_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    // The parts of a member, in their order.
    private static final int IN_HEAD = 0;
    private static final int IN_DATA = 1;
    private static final int IN_TRAILER = 2;

    private final boolean gzip;
    private final Deque<ByteBuffer> input = new ArrayDeque<>();
    private @Nullable Inflater inflater;
    private int part;
    private byte[] head = new byte[FIXED_HEAD];
    private int length;
    private int left;
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
                take(buffer.get());
            }
        }
    }

    private @Nullable List<ByteBuffer> atEnd() throws ZipException {
        boolean between = part == IN_HEAD && length == 0 || part == IN_TRAILER;
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

    /** Takes a byte of the head or of the trailer. */
    private void take(byte next) throws ZipException {
        begun = true;
        if (part == IN_TRAILER) {
            if (gzip && --left == 0) {
                part = IN_HEAD;
                length = 0;
            }
            return;
        }
        if (length == LONGEST_HEAD) {
            throw new ZipException("the compressed body has a head of more than " + LONGEST_HEAD + " bytes");
        }
        head = length < head.length ? head : Arrays.copyOf(head, 2 * length);
        head[length++] = next;
        // A text in the head ends with 0, and all else is so short that it may be looked at again for each byte.
        if (isHeadOver()) {
            part = IN_DATA;
        }
    }

    private boolean isHeadOver() throws ZipException {
        if (length == 1 && head[0] != 0x1F || length == 2 && head[1] != (byte) 0x8B) {
            throw new ZipException("the compressed body is no gzip");
        }
        int flags = head[3];
        int end = FIXED_HEAD;
        if ((flags & EXTRA) != 0 && length >= end + 2) {
            end += (head[end] & 0xFF) + ((head[end + 1] & 0xFF) << 8);
        }
        end += (flags & EXTRA) != 0 ? 2 : 0;
        if (length < end) {
            return false;
        }
        for (int text : new int[] {NAME, COMMENT}) {
            while ((flags & text) != 0 && (end == length || head[end++] != 0)) {
                if (end == length) {
                    return false;
                }
            }
        }
        return length >= end + ((flags & HEADER_SUM) != 0 ? 2 : 0);
    }

    @Override
    public void end() {
        ended = true;
    }
}
