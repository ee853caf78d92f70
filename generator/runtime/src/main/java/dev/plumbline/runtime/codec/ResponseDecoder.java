package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.content.Redirect;
import dev.plumbline.runtime.encoding.MediaType;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.stream.Stage;
import dev.plumbline.runtime.validation.Validator;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of a successful response of one media type. Immutable.
 *
 * @param <T> what it is read as
 */
public final class ResponseDecoder<T extends @Nullable Object> {

    private static final int WHOLE = 0;
    private static final int BYTES = 1;
    private static final int EVENTS = 2;
    private static final int LINES = 3;

    private static final String SEQUENCE = "json-seq";

    private final int kind;
    private final @Nullable String mediaType;
    private final @Nullable Validator validator;
    private final Function<ResponseBody, ? extends T> reader;
    private final @Nullable MediaType range;

    private ResponseDecoder(
            int kind,
            @Nullable String mediaType,
            @Nullable Validator validator,
            Function<ResponseBody, ? extends T> reader) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.validator = validator;
        this.reader = reader;
        this.range = mediaType == null ? null : MediaType.parse(mediaType);
    }

    /** JSON that the document says nothing more of. */
    public static <T extends @Nullable Object> ResponseDecoder<T> json(
            String mediaType, Function<JsonNode, ? extends T> reader) {
        return json(mediaType, reader, null);
    }

    /** JSON that {@code ApiResponse.violations()} checks with this validator. */
    public static <T extends @Nullable Object> ResponseDecoder<T> json(
            String mediaType, Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        return new ResponseDecoder<>(WHOLE, mediaType, validator, body -> {
            JsonNode json = body.json();
            try {
                return reader.apply(json);
            } catch (RuntimeException e) {
                throw body.unexpected(e);
            }
        });
    }

    /** Text in the charset that the response names, else, or where nobody knows that one, in UTF-8. */
    public static ResponseDecoder<String> text(String mediaType) {
        return new ResponseDecoder<>(WHOLE, mediaType, null, ResponseDecoder::textOf);
    }

    /** Bytes that are read as they come. */
    public static ResponseDecoder<BinaryContent> binary(String mediaType) {
        return new ResponseDecoder<>(BYTES, mediaType, null, ReceivedContent::new);
    }

    /**
     * Server-sent events whose data is JSON. Data that is exactly {@code [DONE]}, which is none, ends the stream.
     *
     * @param validator checks the data of each event where responses are validated
     */
    public static <T> ResponseDecoder<EventStream<T>> events(
            String mediaType, Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        return new ResponseDecoder<>(
                EVENTS, mediaType, null, body -> items(body, new EventParser(body.maxBytes()), reader, validator));
    }

    private static <T> EventStream<T> items(
            ResponseBody body,
            Stage<StreamItem> parser,
            Function<JsonNode, ? extends T> reader,
            @Nullable Validator validator) {
        JsonItems<T> items = new JsonItems<>(body, parser, reader, validator);
        return new DecodedStream<>(body, items, items);
    }

    /** Server-sent events whose data is text. */
    public static ResponseDecoder<EventStream<String>> textEvents(String mediaType) {
        return new ResponseDecoder<>(
                EVENTS,
                mediaType,
                null,
                body -> new DecodedStream<>(body, new EventParser(body.maxBytes()), StreamItem::data));
    }

    /**
     * JSON values line by line, or record by record where the media type is a JSON text sequence (RFC 7464).
     *
     * @param validator checks each value where responses are validated
     */
    public static <T> ResponseDecoder<EventStream<T>> jsonLines(
            String mediaType, Function<JsonNode, ? extends T> reader, @Nullable Validator validator) {
        return new ResponseDecoder<>(
                LINES, mediaType, null, body -> items(body, lines(mediaType, body), reader, validator));
    }

    /** A success without content, whose value is this; what is sent all the same is not read. */
    public static <T extends @Nullable Object> ResponseDecoder<T> empty(T value) {
        return new ResponseDecoder<>(WHOLE, null, null, body -> value);
    }

    /** A redirect that is the operation's documented outcome. */
    public static ResponseDecoder<Redirect> redirect() {
        return new ResponseDecoder<>(
                WHOLE, null, null, body -> new Redirect(body.status(), HttpReply.location(body.headers())));
    }

    /** The same with a value made of this one's, when it is decoded. */
    public <R extends @Nullable Object> ResponseDecoder<R> map(Function<? super T, ? extends R> mapping) {
        return new ResponseDecoder<>(kind, mediaType, validator, body -> {
            T value = decode(body);
            try {
                return mapping.apply(value);
            } catch (RuntimeException | Error e) {
                close(value);
                throw e;
            }
        });
    }

    /** The documented media type, or null where there is no content. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** What the body is checked with as a whole, or null where that is nothing. */
    public @Nullable Validator validator() {
        return validator;
    }

    /** Whether the body is read while it comes. */
    public boolean isStreamed() {
        return kind != WHOLE;
    }

    /**
     * Reads the body; a stream when the value is used.
     *
     * @throws CallException if it is not what is documented
     */
    public T decode(ResponseBody body) {
        return reader.apply(body);
    }

    private static String textOf(ResponseBody body) {
        MediaType type =
                MediaType.parse(body.headers().firstValue("content-type").orElse(""));
        String name = type == null ? null : type.charset();
        Charset charset = StandardCharsets.UTF_8;
        try {
            charset = name == null ? charset : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Most of the text is right in UTF-8.
        }
        return new String(body.bytes(), charset);
    }

    private static Stage<StreamItem> lines(String documented, ResponseBody body) {
        MediaType found =
                MediaType.parse(body.headers().firstValue("content-type").orElse(documented));
        boolean sequence =
                found == null ? documented.contains(SEQUENCE) : found.subtype().endsWith(SEQUENCE);
        return sequence ? new SequenceParser(body.maxBytes()) : new LineParser(body.maxBytes());
    }

    /** Nobody gets the stream. */
    private static void close(@Nullable Object value) {
        if (value instanceof EventStream<?> stream) {
            stream.close();
        } else if (value instanceof BinaryContent content) {
            content.close();
        }
    }

    /**
     * Whether a body may be of this kind that says it is of another, or of none. Any text can be parsed as events, and
     * gives none: what says that it is something else is not taken for them. A page of a proxy's is no stream of lines, and
     * is told better as a whole.
     */
    boolean takes(@Nullable MediaType found) {
        String subtype = found == null ? "plain" : found.subtype();
        return switch (kind) {
            case EVENTS -> subtype.equals("plain") || subtype.equals("octet-stream");
            case LINES -> !subtype.equals("html");
            default -> true;
        };
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
