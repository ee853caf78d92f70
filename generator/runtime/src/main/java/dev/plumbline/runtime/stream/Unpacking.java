package dev.plumbline.runtime.stream;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952) or deflate while it comes, a few kilobytes at a time: what inflates to gigabytes is held back by
 * whoever reads it. The sums at the end of a gzip member are skipped; TLS and TCP have their own.
 */
public final class Unpacking implements Stage<List<ByteBuffer>> {

    private static final int OUTPUT = 8192;
    private static final int FIXED_HEAD = 10;
    private static final int TRAILER = 8;
    private static final int HEADER_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private enum Part {
        HEAD,
        EXTRA_LENGTH,
        EXTRA,
        NAME,
        COMMENT,
        HEADER_SUM,
        DATA,
        TRAILER
    }

    private final boolean gzip;
    private final Deque<ByteBuffer> input = new ArrayDeque<>();
    private @Nullable Inflater inflater;
    private Part part;
    private int flags;
    private int left = FIXED_HEAD;
    private int position;
    private int extra;
    private boolean begun;
    private boolean ended;

    private Unpacking(boolean gzip) {
        this.gzip = gzip;
        this.part = gzip ? Part.HEAD : Part.DATA;
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
        chunk.stream().filter(ByteBuffer::hasRemaining).forEach(input::add);
    }

    @Override
    public @Nullable List<ByteBuffer> next() throws ZipException {
        while (true) {
            ByteBuffer buffer = input.peek();
            if (buffer != null && !buffer.hasRemaining()) {
                input.remove();
                continue;
            }
            if (part == Part.DATA) {
                ByteBuffer output = inflate(buffer);
                if (output != null) {
                    return List.of(output);
                }
                if (part == Part.DATA && buffer == null) {
                    return atEnd();
                }
                if (part == Part.DATA && buffer.hasRemaining()) {
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
        boolean between = part == Part.HEAD && position == 0 || part == Part.TRAILER;
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
            part = Part.TRAILER;
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
            case HEAD -> {
                fixed(next);
                count(Part.EXTRA_LENGTH, 2);
            }
            case EXTRA_LENGTH -> {
                extra |= next << 8 * (2 - left);
                count(Part.EXTRA, extra);
            }
            case EXTRA -> count(Part.NAME, 0);
            case NAME -> to(next == 0 ? Part.COMMENT : Part.NAME, 0);
            case COMMENT -> to(next == 0 ? Part.HEADER_SUM : Part.COMMENT, HEADER_SUM);
            case HEADER_SUM -> count(Part.DATA, 0);
            default -> {
                if (gzip && --left == 0) {
                    part = Part.HEAD;
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

    private void count(Part following, int length) {
        if (--left == 0) {
            to(following, length);
        }
    }

    /** Goes on to a part, or to the one after it where the flags say that it is not there. */
    private void to(Part following, int length) {
        part = following;
        left = length;
        switch (following) {
            case EXTRA_LENGTH -> {
                extra = 0;
                skipUnless((flags & EXTRA) != 0, Part.NAME, 0);
            }
            case EXTRA -> skipUnless(length > 0, Part.NAME, 0);
            case NAME -> skipUnless((flags & NAME) != 0, Part.COMMENT, 0);
            case COMMENT -> skipUnless((flags & COMMENT) != 0, Part.HEADER_SUM, HEADER_SUM);
            case HEADER_SUM -> skipUnless((flags & HEADER_SUM) != 0, Part.DATA, 0);
            default -> {
                // Always there.
            }
        }
    }

    private void skipUnless(boolean there, Part following, int length) {
        if (!there) {
            to(following, length);
        }
    }

    @Override
    public void end() {
        ended = true;
    }
}
