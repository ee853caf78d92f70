package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into lines, wherever the chunks end. A line is decoded whole, so that no character is cut in two. A byte
 * order mark at the beginning is taken off. Chunks are copied, since an array is searched faster than a buffer.
 */
final class LineSplitter {

    /** More room than this is given back once the long line is gone. */
    private static final int KEPT = 1 << 16;

    private static final char MARK = '\uFEFF';

    private final long limit;
    private final boolean returnsEndLines;
    private byte[] bytes = new byte[0];

    /** Where the line in the making begins, up to where it was looked at, and where what was fed ends. */
    private int start;

    private int seen;
    private int end;

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
        int more = 0;
        for (ByteBuffer buffer : chunk) {
            more += buffer.remaining();
        }
        makeRoom(more);
        for (ByteBuffer buffer : chunk) {
            int length = buffer.remaining();
            buffer.get(bytes, end, length);
            end += length;
        }
    }

    private void makeRoom(int more) {
        int needed = Math.addExact(end - start, more);
        boolean isTooLarge = bytes.length > KEPT && needed <= KEPT;
        if (bytes.length - end >= more && !isTooLarge) {
            return;
        }
        byte[] room = bytes;
        if (isTooLarge) {
            room = new byte[needed];
        } else if (needed > bytes.length) {
            room = new byte[(int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, bytes.length * 2L))];
        }
        System.arraycopy(bytes, start, room, 0, end - start);
        bytes = room;
        end -= start;
        seen -= start;
        start = 0;
    }

    /** The number of the line that was given last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end, or null where more bytes are needed. */
    @Nullable
    String next() throws TransportException {
        if (afterReturn && seen < end) {
            afterReturn = false;
            seen += bytes[seen] == '\n' ? 1 : 0;
            start = seen;
        }
        seen = lineEnd();
        if (seen - start > limit) {
            String message = "a line of more than the allowed " + limit + " bytes";
            throw new TransportException(Failure.TOO_LARGE, true, message, null);
        }
        if (seen == end) {
            return null;
        }
        afterReturn = bytes[seen] == '\r';
        String line = line();
        seen++;
        start = seen;
        return line;
    }

    /** Where the line ends, or what was fed. */
    private int lineEnd() {
        byte[] text = bytes;
        int at = seen;
        while (at < end && text[at] != '\n' && (text[at] != '\r' || !returnsEndLines)) {
            at++;
        }
        return at;
    }

    /** What stands behind the last end of a line. */
    String rest() {
        String rest = start == end ? "" : line();
        start = end;
        return rest;
    }

    private String line() {
        String line = new String(bytes, start, seen - start, StandardCharsets.UTF_8);
        number++;
        return number == 1 && !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line;
    }
}
