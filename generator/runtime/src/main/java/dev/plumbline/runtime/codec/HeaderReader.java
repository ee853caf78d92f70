package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.json.JsonReader;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.runtime.validation.InvalidJsonException;
import dev.plumbline.runtime.validation.JsonText;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads documented headers of a response. One that is missing or of another type is null: it loses no response. */
public final class HeaderReader {

    private HeaderReader() {}

    /** A header with one value. */
    public static <T> @Nullable T value(HttpHeaders headers, String name, JsonReader<T> reader) {
        String text = headers.firstValue(name).orElse(null);
        return text == null ? null : read(text, reader);
    }

    /** A header with several values, between commas or in lines of their own; null where one of them does not fit. */
    public static <T> @Nullable List<T> list(HttpHeaders headers, String name, JsonReader<T> reader) {
        List<String> lines = headers.allValues(name);
        if (lines.isEmpty()) {
            return null;
        }
        List<T> values = new ArrayList<>();
        for (String text : String.join(",", lines).split(",")) {
            T value = read(text.strip(), reader);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    /** A text is what it is; what reads no text may read the number or boolean that the text is. */
    private static <T> @Nullable T read(String text, JsonReader<T> reader) {
        try {
            return reader.read(JsonNodeFactory.instance.stringNode(text));
        } catch (UnexpectedJsonException e) {
            return scalar(text, reader);
        }
    }

    private static <T> @Nullable T scalar(String text, JsonReader<T> reader) {
        try {
            JsonNode value = JsonText.read(text);
            return value.isNumber() || value.isBoolean() ? reader.read(value) : null;
        } catch (InvalidJsonException | UnexpectedJsonException e) {
            return null;
        }
    }
}
