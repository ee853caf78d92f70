package dev.plumbline.runtime.call;

import dev.plumbline.runtime.validation.SchemaMatcher;
import dev.plumbline.runtime.validation.UncheckableValueException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a document's {@code x-failure} says: how to see that a response whose status is a success says that the call failed,
 * and which status that amounts to. Immutable; each method gives a new value.
 */
public final class HiddenFailure {

    private final SchemaMatcher matcher;
    private final int otherwise;
    private final @Nullable String code;
    private final @Nullable String message;
    private final Map<String, Integer> statuses;
    private final @Nullable Function<JsonNode, ?> reader;

    private HiddenFailure(
            SchemaMatcher matcher,
            int otherwise,
            @Nullable String code,
            @Nullable String message,
            Map<String, Integer> statuses,
            @Nullable Function<JsonNode, ?> reader) {
        this.matcher = matcher;
        this.otherwise = otherwise;
        this.code = code;
        this.message = message;
        this.statuses = statuses;
        this.reader = reader;
    }

    /** A failure is what the matcher accepts; it amounts to the status, unless its code says another. */
    public static HiddenFailure of(SchemaMatcher matcher, int status) {
        return new HiddenFailure(matcher, status, null, null, Map.of(), null);
    }

    /** JSON pointer of the error's code. */
    public HiddenFailure code(String pointer) {
        return new HiddenFailure(matcher, otherwise, pointer, message, statuses, reader);
    }

    /** JSON pointer of the error's sentence. */
    public HiddenFailure message(String pointer) {
        return new HiddenFailure(matcher, otherwise, code, pointer, statuses, reader);
    }

    /** What some codes amount to. */
    public HiddenFailure status(int status, String... codes) {
        Map<String, Integer> more = new HashMap<>(statuses);
        for (String each : codes) {
            more.put(each, status);
        }
        return new HiddenFailure(matcher, otherwise, code, message, more, reader);
    }

    /** How its body is read. */
    public HiddenFailure error(Function<JsonNode, ?> body) {
        return new HiddenFailure(matcher, otherwise, code, message, statuses, body);
    }

    /** Whether a body says that the call failed; what cannot be checked does not. */
    boolean isIn(JsonNode body) {
        try {
            return matcher.isValid(body);
        } catch (UncheckableValueException e) {
            return false;
        }
    }

    int status(JsonNode body) {
        String said = text(body, code);
        return said == null ? otherwise : statuses.getOrDefault(said, otherwise);
    }

    @Nullable
    String code(JsonNode body) {
        return text(body, code);
    }

    @Nullable
    String message(JsonNode body) {
        return text(body, message);
    }

    @Nullable
    Object error(JsonNode body) {
        try {
            return reader == null ? null : reader.apply(body);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode body, @Nullable String pointer) {
        if (pointer == null) {
            return null;
        }
        JsonNode value = body.at(pointer);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }
}
