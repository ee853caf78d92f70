package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.stream.Stage;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item a line; blank lines are none. The last one needs no end. */
final class LineParser implements Stage<StreamItem> {

    private final LineSplitter lines;
    private boolean ended;

    /** A parser that refuses a line of more than so many bytes. */
    LineParser(long limit) {
        this.lines = new LineSplitter(limit, false);
    }

    @Override
    public void feed(List<ByteBuffer> chunk) {
        lines.feed(chunk);
    }

    @Override
    public @Nullable StreamItem next() throws TransportException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                return item(line);
            }
        }
        String rest = ended ? lines.rest() : "";
        return rest.isBlank() ? null : item(rest);
    }

    private StreamItem item(String line) {
        return new StreamItem(null, "message", line.strip(), null, lines.number(), null);
    }

    @Override
    public void end() {
        ended = true;
    }
}
