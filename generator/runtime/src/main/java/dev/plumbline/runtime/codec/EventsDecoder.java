package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.encoding.MediaType;
import org.jspecify.annotations.Nullable;

/** Server-sent events. */
final class EventsDecoder<T> extends ResponseDecoder<EventStream<T>> {

    private final ItemReader<T> items;

    EventsDecoder(String mediaType, ItemReader<T> items) {
        super(mediaType);
        this.items = items;
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    /** Any text can be parsed as events, and gives none: what says that it is something else is not taken for them. */
    @Override
    boolean takes(@Nullable MediaType found) {
        return found == null
                || found.subtype().equals("plain")
                || found.subtype().equals("octet-stream");
    }

    @Override
    public EventStream<T> decode(ResponseBody body) {
        return new DecodedStream<>(body, new EventParser(body.maxBytes()), items);
    }
}
