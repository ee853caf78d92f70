package dev.plumbline.core.schema;

import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values as JSON text. Most that schemas name are words and numbers, and to write these takes no mapper: to make one takes
 * as long as to read a small document.
 */
public final class JsonWords {

    private JsonWords() {}

    /** The value as JSON, as {@link JsonNode#toString} has it. */
    public static String text(JsonNode value) {
        if (value.isString()) {
            char[] quoted = JsonStringEncoder.getInstance().quoteAsCharArray(value.stringValue());
            return new StringBuilder(quoted.length + 2)
                    .append('"')
                    .append(quoted)
                    .append('"')
                    .toString();
        }
        return value.isNull() || value.isBoolean() || value.isIntegralNumber()
                ? value.asString("null")
                : value.toString();
    }

    /** The text that a JSON value is; empty where it is no text. */
    public static Optional<String> string(String json) {
        if (!json.startsWith("\"")) {
            return Optional.empty();
        }
        boolean isPlain = json.indexOf('\\') < 0;
        return Optional.of(
                isPlain
                        ? json.substring(1, json.length() - 1)
                        : JsonMapper.shared().readTree(json).stringValue());
    }
}
