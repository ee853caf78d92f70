package dev.plumbline.runtime.content;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream.
 *
 * @param id the last id that the stream gave up to this event, or null where it gave none; what a new request sends as
 *     {@code Last-Event-ID}
 * @param event the event's type; {@code message} where the stream names none
 * @param data what the event says
 * @param retry how long the server wants a client to wait before it connects again, where it said so since the event
 *     before; else null
 */
public record ServerEvent<T>(
        @Nullable String id, String event, T data, @Nullable Duration retry) {

    /** Id and type alone: the data is the server's. */
    @Override
    public String toString() {
        return "ServerEvent[id=" + id + ", event=" + event + "]";
    }
}
