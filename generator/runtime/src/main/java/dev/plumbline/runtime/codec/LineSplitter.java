package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines, wherever the chunks end. A line is decoded whole, so that no character is cut in two. A byte
 * order mark at the beginning is taken off.
 */
final class LineSplitter {

    private static final int BEGINNING = 256;
    private static final int KEPT = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Deque<ByteBuffer> input = new ArrayDeque<>();
    private final long limit;
    private final boolean returnsEndLines;
    private byte[] bytes = new byte[BEGINNING];
    private int length;
    private long number;
    private boolean afterReturn;

    /**
     * A splitter.
     *
     * @param limit how long a line may be, in bytes
     * @param returnsEndLines whether a carriage return ends a line, with or without a line feed after it
     */
    LineSplitter(long limit, boolean returnsEndLines) {
        this.limit = limit;
        this.returnsEndLines = returnsEndLines;
    }

    void feed(List<ByteBuffer> chunk) {
        input.addAll(chunk);
    }

    /** The number of the line that was given last, from 1. */
    long number() {
        return number;
    }

    /** The next whole line without its end, or null where it is not there yet. */
    @Nullable
    String next() throws TransportException {
        for (ByteBuffer buffer = input.peek(); buffer != null; buffer = input.peek()) {
            if (afterReturn && buffer.hasRemaining()) {
                afterReturn = false;
                buffer.position(buffer.position() + (buffer.get(buffer.position()) == '\n' ? 1 : 0));
            }
            int end = end(buffer);
            append(buffer, end - buffer.position());
            if (buffer.hasRemaining()) {
                afterReturn = buffer.get() == '\r';
                return line();
            }
            input.remove();
        }
        return null;
    }

    private int end(ByteBuffer buffer) {
        int end = buffer.position();
        while (end < buffer.limit() && !endsLine(buffer.get(end))) {
            end++;
        }
        return end;
    }

    private boolean endsLine(byte next) {
        return next == '\n' || returnsEndLines && next == '\r';
    }

    private void append(ByteBuffer buffer, int more) throws TransportException {
        if (length + (long) more > limit) {
            String message = "a line of more than the allowed " + limit + " bytes";
            throw new TransportException(Failure.TOO_LARGE, true, message, null);
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(
                    bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(length + more, bytes.length * 2L)));
        }
        buffer.get(bytes, length, more);
        length += more;
    }

    /** What there is after the last line's end, which may be nothing. */
    String rest() {
        return length == 0 ? "" : line();
    }

    private String line() {
        String line = new String(bytes, 0, length, StandardCharsets.UTF_8);
        length = 0;
        number++;
        if (bytes.length > KEPT) {
            bytes = new byte[BEGINNING];
        }
        return number == 1 && !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line;
    }
}
