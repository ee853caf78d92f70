package dev.plumbline.runtime.validation;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON text (RFC 8259) as a validator needs it: numbers keep every digit, a property that is written twice and
 * anything behind the value are refused. What is nested more than 500 deep, a number of more than 1,000 characters and
 * one whose exponent is no {@code int} are not read.
 */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonText() {}

    /**
     * Reads a text.
     *
     * @throws InvalidJsonException where it is no JSON
     */
    public static JsonNode read(String json) {
        return readAny(json);
    }

    /**
     * Reads bytes in UTF-8 (UTF-16 and UTF-32 are understood).
     *
     * @throws InvalidJsonException where they are no JSON
     */
    public static JsonNode read(byte[] json) {
        return readAny(json);
    }

    private static JsonNode readAny(Object json) {
        JsonNode value;
        try {
            value = json instanceof String text ? MAPPER.readTree(text) : MAPPER.readTree((byte[]) json);
        } catch (JacksonException e) {
            throw new InvalidJsonException(why(e), e.getLocation());
        } catch (NumberFormatException e) {
            throw new InvalidJsonException("the exponent of a number in it is too large", null);
        }
        if (value.isMissingNode()) {
            throw new InvalidJsonException("there is no value", null);
        }
        return value;
    }

    /** In our own words, for the parser's quote the text, and that may be secret. */
    private static String why(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deep, or a number or text in it is too long";
        }
        boolean twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate Object property");
        return twice ? "a property is written twice" : "it breaks the syntax of JSON";
    }
}
