package dev.plumbline.runtime.codec;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An item as it stands in a stream. */
final class StreamItem {
    private final @Nullable String id;
    private final String event;
    private final String data;
    private final @Nullable Duration retry;
    private final long line;
    private final @Nullable String problem;

    /**
     * Of its parts.
     *
     * @param line the line that its data begins in, from 1
     * @param problem what makes it unreadable whatever it says, or null
     */
    StreamItem(
            @Nullable String id,
            String event,
            String data,
            @Nullable Duration retry,
            long line,
            @Nullable String problem) {
        this.id = id;
        this.event = event;
        this.data = data;
        this.retry = retry;
        this.line = line;
        this.problem = problem;
    }

    @Nullable
    String id() {
        return id;
    }

    String event() {
        return event;
    }

    String data() {
        return data;
    }

    @Nullable
    Duration retry() {
        return retry;
    }

    long line() {
        return line;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
