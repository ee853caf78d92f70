package dev.plumbline.runtime.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one JSON value as a Java type. Nothing is coerced: {@code "6"} is no number and {@code 6} is no string.
 *
 * @param <T> the Java type
 */
@FunctionalInterface
public interface JsonReader<T> {

    /** {@link #string}. */
    JsonReader<String> STRING = JsonReader::string;

    /** {@link #bool}. */
    JsonReader<Boolean> BOOL = JsonReader::bool;

    /** {@link #int32}. */
    JsonReader<Integer> INT32 = JsonReader::int32;

    /** {@link #int64}. */
    JsonReader<Long> INT64 = JsonReader::int64;

    /** {@link #number}. */
    JsonReader<Double> NUMBER = JsonReader::number;

    /** {@link #any}. */
    JsonReader<JsonNode> ANY = JsonReader::any;

    /** Reads a number with all of its digits. */
    JsonReader<BigDecimal> DECIMAL = JsonReader::decimal;

    /** Reads a date and time with an offset, as RFC 3339 has it. */
    JsonReader<OffsetDateTime> DATE_TIME = text("a date and time", OffsetDateTime::parse);

    /** Reads a date, as RFC 3339 has it. */
    JsonReader<LocalDate> DATE = text("a date", LocalDate::parse);

    /** Reads a UUID, as RFC 9562 has it. */
    JsonReader<java.util.UUID> UUID = text("a UUID", FormattedText::uuid);

    /** Reads a URI or a reference to one. */
    JsonReader<java.net.URI> URI = text("a URI", java.net.URI::create);

    /** Reads bytes that are written in Base64. */
    JsonReader<byte[]> BYTES = text("bytes in Base64", Base64.getDecoder()::decode);

    /**
     * Reads the value.
     *
     * @throws UnexpectedJsonException if the value is not of this type; its pointer is relative to the value
     */
    T read(JsonNode value);

    /** Reads a string. */
    static String string(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        throw UnexpectedJsonException.expected("a string", value);
    }

    /** Reads {@code true} or {@code false}. */
    static Boolean bool(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        throw UnexpectedJsonException.expected("a boolean", value);
    }

    /** Reads an integer of at most 32 bits. {@code 1.0} is the integer 1, as JSON Schema has it. */
    static Integer int32(JsonNode value) {
        long number = integer(value, "an integer of 32 bits");
        if (number == (int) number) {
            return (int) number;
        }
        throw UnexpectedJsonException.expected("an integer of 32 bits", value);
    }

    /** Reads an integer of at most 64 bits. {@code 1.0} is the integer 1, as JSON Schema has it. */
    static Long int64(JsonNode value) {
        return integer(value, "an integer of 64 bits");
    }

    /** Reads a number that a {@code double} can hold. */
    static Double number(JsonNode value) {
        double number = value.doubleValue(Double.NaN);
        if (Double.isFinite(number)) {
            return number;
        }
        throw UnexpectedJsonException.expected("a number", value);
    }

    private static BigDecimal decimal(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        throw UnexpectedJsonException.expected("a number", value);
    }

    private static <T> JsonReader<T> text(String expected, Function<String, T> parser) {
        return value -> {
            if (value.isString()) {
                try {
                    return parser.apply(value.stringValue());
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw UnexpectedJsonException.expected(expected, value);
                }
            }
            throw UnexpectedJsonException.expected(expected, value);
        };
    }

    /** Reads any value, null included. */
    static JsonNode any(JsonNode value) {
        return value;
    }

    /** Reads an array; a null among its items is refused unless {@code item} reads nulls. */
    static <T> JsonReader<List<T>> list(JsonReader<T> item) {
        return value -> {
            if (!value.isArray()) {
                throw UnexpectedJsonException.expected("an array", value);
            }
            List<T> items = new ArrayList<>(value.size());
            for (JsonNode node : value) {
                items.add(UnexpectedJsonException.within(String.valueOf(items.size()), node, item));
            }
            return Collections.unmodifiableList(items);
        };
    }

    /** As {@link #list}, where an item may be null. */
    static <T> JsonReader<List<@Nullable T>> listOfNullables(JsonReader<T> item) {
        return value -> {
            List<@Nullable T> items = new ArrayList<>(value.size());
            for (JsonNode node : list(JsonReader::any).read(value)) {
                String at = String.valueOf(items.size());
                items.add(node.isNull() ? null : UnexpectedJsonException.within(at, node, item));
            }
            return Collections.unmodifiableList(items);
        };
    }

    /** Reads an object whose property names are not known, in the order of its properties. */
    static <T> JsonReader<Map<String, T>> map(JsonReader<T> item) {
        return value -> {
            if (!value.isObject()) {
                throw UnexpectedJsonException.expected("an object", value);
            }
            Map<String, T> entries = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                entries.put(entry.getKey(), UnexpectedJsonException.within(entry.getKey(), entry.getValue(), item));
            }
            return Collections.unmodifiableMap(entries);
        };
    }

    /** What reads null as null, and any other value as the reader does. */
    static <T> Function<JsonNode, @Nullable T> orNull(Function<JsonNode, T> reader) {
        return value -> value.isNull() ? null : reader.apply(value);
    }

    /** As {@link #map}, where a value may be null. */
    static <T> JsonReader<Map<String, @Nullable T>> mapOfNullables(JsonReader<T> item) {
        return value -> {
            Map<String, @Nullable T> entries = new LinkedHashMap<>();
            map(JsonReader::any)
                    .read(value)
                    .forEach((name, node) ->
                            entries.put(name, node.isNull() ? null : UnexpectedJsonException.within(name, node, item)));
            return Collections.unmodifiableMap(entries);
        };
    }

    private static long integer(JsonNode value, String expected) {
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        if (value.isBigDecimal()) {
            return integer(value, value.decimalValue(), expected);
        }
        double number = value.isFloatingPointNumber() ? value.doubleValue() : Double.NaN;
        // 2^53: beyond it a double no longer says which integer was written.
        if (Math.rint(number) == number && Math.abs(number) <= 0x1p53) {
            return (long) number;
        }
        throw UnexpectedJsonException.expected(expected, value);
    }

    /** Without expanding the exponent, which a server could make as large as it likes. */
    private static long integer(JsonNode value, BigDecimal number, String expected) {
        boolean small = number.signum() == 0 || number.precision() - (long) number.scale() <= 19;
        if (small && (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0)) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                throw UnexpectedJsonException.expected(expected, value);
            }
        }
        throw UnexpectedJsonException.expected(expected, value);
    }
}
