package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.content.Redirect;
import dev.plumbline.runtime.encoding.MediaType;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.validation.Validator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of a successful response of one media type. Immutable.
 *
 * @param <T> what it is read as
 */
public abstract class ResponseDecoder<T extends @Nullable Object> {

    private final @Nullable String mediaType;
    private final @Nullable MediaType range;

    ResponseDecoder(@Nullable String mediaType) {
        this.mediaType = mediaType;
        this.range = mediaType == null ? null : MediaType.parse(mediaType);
    }

    /** JSON that the document says nothing more of. */
    public static <T extends @Nullable Object> ResponseDecoder<T> json(
            String mediaType, Function<JsonNode, ? extends T> reader) {
        return new JsonDecoder<>(mediaType, reader, null);
    }

    /** JSON that {@code ApiResponse.violations()} checks with this validator. */
    public static <T extends @Nullable Object> ResponseDecoder<T> json(
            String mediaType, Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        return new JsonDecoder<>(mediaType, reader, validator);
    }

    /** Text in the charset that the response names, else in UTF-8. */
    public static ResponseDecoder<String> text(String mediaType) {
        return new TextDecoder(mediaType);
    }

    /** Bytes that are read as they come. */
    public static ResponseDecoder<BinaryContent> binary(String mediaType) {
        return new BinaryDecoder(mediaType);
    }

    /**
     * Server-sent events whose data is JSON. Data that is exactly {@code [DONE]}, which is none, ends the stream.
     *
     * @param validator checks the data of each event where responses are validated
     */
    public static <T> ResponseDecoder<EventStream<T>> events(
            String mediaType, Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        return new EventsDecoder<>(mediaType, new JsonItems<>(reader, validator));
    }

    /** Server-sent events whose data is text. */
    public static ResponseDecoder<EventStream<String>> textEvents(String mediaType) {
        return new EventsDecoder<>(mediaType, (item, body) -> item.data());
    }

    /**
     * JSON values line by line, or record by record where the media type is a JSON text sequence (RFC 7464).
     *
     * @param validator checks each value where responses are validated
     */
    public static <T> ResponseDecoder<EventStream<T>> jsonLines(
            String mediaType, Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        return new JsonLinesDecoder<>(mediaType, new JsonItems<>(reader, validator));
    }

    /** A success without content, whose value is this; what is sent all the same is not read. */
    public static <T extends @Nullable Object> ResponseDecoder<T> empty(T value) {
        return new EmptyDecoder<>(value);
    }

    /** A redirect that is the operation's documented outcome. */
    public static ResponseDecoder<Redirect> redirect() {
        return new RedirectDecoder();
    }

    /** The same with a value made of this one's, when it is decoded. */
    public <R extends @Nullable Object> ResponseDecoder<R> map(Function<? super T, ? extends R> mapping) {
        return new MappedDecoder<>(this, mapping);
    }

    /** The documented media type, or null where there is no content. */
    public final @Nullable String mediaType() {
        return mediaType;
    }

    /** What the body is checked with as a whole, or null where that is nothing. */
    public @Nullable Validator validator() {
        return null;
    }

    /** Whether the body is read while it comes. */
    public boolean isStreamed() {
        return false;
    }

    /**
     * Reads the body; a stream when the value is used.
     *
     * @throws CallException if it is not what is documented
     */
    public abstract T decode(ResponseBody body);

    /** Whether a body may be of this kind that says it is of another, or of none. */
    boolean takes(@Nullable MediaType found) {
        return true;
    }

    /**
     * The one that reads a body: the one of its exact media type, parameters and all; else of its type and subtype; else
     * of JSON where it is some; else of the narrowest range; else the only one there is, if it can read such a body.
     *
     * @param contentType the header, or null where there is none
     * @return null where none can read it
     */
    public static <D extends ResponseDecoder<?>> @Nullable D choose(List<D> decoders, @Nullable String contentType) {
        for (D decoder : decoders) {
            if (contentType != null && contentType.equals(decoder.mediaType())) {
                return decoder;
            }
        }
        MediaType found = contentType == null ? null : MediaType.parse(contentType);
        D best = null;
        int most = 0;
        for (D decoder : decoders) {
            MediaType range = ((ResponseDecoder<?>) decoder).range;
            int fit = range == null || found == null ? 0 : range.fit(found);
            if (fit > most) {
                most = fit;
                best = decoder;
            }
        }
        if (best == null && decoders.size() == 1 && decoders.get(0).takes(found)) {
            return decoders.get(0);
        }
        return best;
    }
}
