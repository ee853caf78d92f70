package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.stream.Stage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text sequence, RFC 7464. A record ends where the next begins; but it is given as soon as a line ends in which all
 * its brackets and quotes are closed, not when the server has more to say. A record that may be cut off says so.
 */
final class SequenceParser implements Stage<StreamItem> {

    private static final byte SEPARATOR = 0x1E;
    private static final String WHOLE_WITHOUT_END = "\"[{";

    private final Deque<ByteBuffer> input = new ArrayDeque<>();
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private final long limit;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean hasText;
    private boolean ended;
    private long line = 1;
    private long begun = 1;

    /** A parser that refuses a record of more than so many bytes. */
    SequenceParser(long limit) {
        this.limit = limit;
    }

    @Override
    public void feed(List<ByteBuffer> chunk) {
        input.addAll(chunk);
    }

    @Override
    public @Nullable StreamItem next() throws TransportException {
        for (ByteBuffer buffer = input.peek(); buffer != null; buffer = input.peek()) {
            while (buffer.hasRemaining()) {
                byte next = buffer.get();
                boolean ends = next == SEPARATOR || take(next);
                if (ends && hasText) {
                    return item(next == SEPARATOR);
                }
            }
            input.remove();
        }
        return ended && hasText ? item(true) : null;
    }

    /** Takes a byte of a record, and says whether it ends a line that the record may end with. */
    private boolean take(byte next) throws TransportException {
        if (record.size() >= limit) {
            String message = "a record of more than the allowed " + limit + " bytes";
            throw new TransportException(Failure.TOO_LARGE, true, message, null);
        }
        boolean blank = next == ' ' || next == '\t' || next == '\r' || next == '\n';
        if (!blank && !hasText) {
            hasText = true;
            begun = line;
        }
        if (hasText) {
            record.write(next);
        }
        track(next);
        line += next == '\n' ? 1 : 0;
        return next == '\n' && depth <= 0 && !inString;
    }

    private void track(byte next) {
        if (inString) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
            return;
        }
        switch (next) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            default -> {
                // Neither opens nor closes anything.
            }
        }
    }

    private StreamItem item(boolean endedByAnother) {
        String text = record.toString(StandardCharsets.UTF_8);
        record.reset();
        hasText = false;
        inString = false;
        escaped = false;
        depth = 0;
        String data = text.strip();
        boolean cutOff =
                endedByAnother && data.length() == text.length() && WHOLE_WITHOUT_END.indexOf(data.charAt(0)) < 0;
        return new StreamItem(null, "message", data, null, begun, cutOff ? "may be cut off" : null);
    }

    @Override
    public void end() {
        ended = true;
    }
}
