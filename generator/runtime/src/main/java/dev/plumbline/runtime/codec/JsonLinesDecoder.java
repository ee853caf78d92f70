package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.encoding.MediaType;
import org.jspecify.annotations.Nullable;

/** JSON line by line, or as a JSON text sequence. */
final class JsonLinesDecoder<T> extends ResponseDecoder<EventStream<T>> {

    private static final String SEQUENCE = "json-seq";

    private final ItemReader<T> items;

    JsonLinesDecoder(String mediaType, ItemReader<T> items) {
        super(mediaType);
        this.items = items;
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    /** A page of a proxy's is no stream, and is told better as a whole. */
    @Override
    boolean takes(@Nullable MediaType found) {
        return found == null || !found.subtype().equals("html");
    }

    @Override
    public EventStream<T> decode(ResponseBody body) {
        String documented = String.valueOf(mediaType());
        String type = body.headers().firstValue("content-type").orElse(documented);
        MediaType found = MediaType.parse(type);
        boolean sequence =
                found == null ? documented.contains(SEQUENCE) : found.subtype().endsWith(SEQUENCE);
        return new DecodedStream<>(
                body, sequence ? new SequenceParser(body.maxBytes()) : new LineParser(body.maxBytes()), items);
    }
}
