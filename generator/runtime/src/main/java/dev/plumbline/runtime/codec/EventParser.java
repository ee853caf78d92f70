package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.stream.Stage;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses server-sent events as the HTML standard says in 9.2.6. An event that the stream's end cuts off is none. */
final class EventParser implements Stage<StreamItem> {

    private static final String MESSAGE = "message";

    private final LineSplitter lines;
    private final long limit;
    private final List<String> data = new ArrayList<>();
    private long length;
    private @Nullable String lastId;
    private String event = "";
    private @Nullable Duration retry;
    private long begun;

    /** A parser that refuses a line, and the data of an event, of more than so many bytes and characters. */
    EventParser(long limit) {
        this.lines = new LineSplitter(limit, true);
        this.limit = limit;
    }

    @Override
    public void feed(List<ByteBuffer> chunk) {
        lines.feed(chunk);
    }

    @Override
    public @Nullable StreamItem next() throws TransportException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isEmpty()) {
                StreamItem item = dispatch();
                if (item != null) {
                    return item;
                }
            } else {
                take(line);
            }
        }
        return null;
    }

    private @Nullable StreamItem dispatch() {
        StreamItem item = null;
        if (!data.isEmpty()) {
            String text = data.size() == 1 ? data.get(0) : String.join("\n", data);
            item = new StreamItem(lastId, event.isEmpty() ? MESSAGE : event, text, retry, begun, null);
            retry = null;
            data.clear();
            length = 0;
        }
        event = "";
        return item;
    }

    private void take(String line) throws TransportException {
        int colon = line.indexOf(':');
        if (colon == 0) {
            return;
        }
        int end = colon < 0 ? line.length() : colon;
        if (isField("data", line, end)) {
            append(value(line, colon));
        } else if (isField("event", line, end)) {
            event = value(line, colon);
        } else if (isField("id", line, end)) {
            String id = value(line, colon);
            lastId = id.indexOf('\0') < 0 ? id : lastId;
        } else if (isField("retry", line, end)) {
            retry = retry(value(line, colon));
        }
    }

    private static boolean isField(String name, String line, int end) {
        return name.length() == end && line.startsWith(name);
    }

    private static String value(String line, int colon) {
        if (colon < 0) {
            return "";
        }
        return line.startsWith(" ", colon + 1) ? line.substring(colon + 2) : line.substring(colon + 1);
    }

    private void append(String value) throws TransportException {
        if (data.isEmpty()) {
            begun = lines.number();
        }
        length += value.length();
        if (length > limit) {
            String message = "an event of more than the allowed " + limit + " characters";
            throw new TransportException(Failure.TOO_LARGE, true, message, null);
        }
        length++;
        data.add(value);
    }

    private @Nullable Duration retry(String value) {
        try {
            return value.matches("[0-9]+") ? Duration.ofMillis(Long.parseLong(value)) : retry;
        } catch (NumberFormatException e) {
            return retry;
        }
    }

    @Override
    public void end() {}
}
