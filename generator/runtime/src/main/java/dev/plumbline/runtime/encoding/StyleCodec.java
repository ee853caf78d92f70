package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes a value in one of OpenAPI's styles (3.2.0, 4.12.6), which are those of RFC 6570 and some more. As there, null
 * is as good as not being there, and so is a list or an object in which nothing is. What is inside a list or an object is
 * JSON where it is one itself, as OpenAPI assumes it in forms; it leaves it open what else becomes of it.
 */
public final class StyleCodec {

    private static final String COMMA = ",";

    /** Up to here a number is written without an exponent: many servers read none. */
    private static final int PLAIN = 40;

    private final Style style;
    private final String name;
    private final boolean explode;
    private final Escaping escaping;

    private StyleCodec(Style style, String name, boolean explode, Escaping escaping) {
        this.style = style;
        this.name = name;
        this.explode = explode;
        this.escaping = escaping;
    }

    /**
     * The value's text.
     *
     * @param explode whether items and properties are written one by one
     * @return what the place joins in its own way, {@code name=value} pairs where the style names its values; nothing
     *     where nothing is to be sent
     */
    public static List<String> write(Style style, String name, JsonNode value, boolean explode, Escaping escaping) {
        return new StyleCodec(style, name, explode, escaping).written(value);
    }

    private List<String> written(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (style == Style.DEEP_OBJECT) {
            addDeep(parts, escaping.name(name, name), value);
        } else if (value.isContainer()) {
            addMembers(parts, value);
        } else if (!isUndefined(value)) {
            parts.add(part(null, escaping.text(name, scalar(value))));
        }
        return parts.isEmpty() ? parts : joined(parts);
    }

    /** Of an array the items, of an object the names and values. */
    private void addMembers(List<String> parts, JsonNode value) {
        List<String> together = new ArrayList<>();
        for (JsonNode item : value.isArray() ? defined(value) : List.<JsonNode>of()) {
            together.add(item(scalar(item)));
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            if (isUndefined(property.getValue())) {
                continue;
            }
            String text = item(scalar(property.getValue()));
            if (explode) {
                parts.add(part(escaping.name(name, property.getKey()), text));
            } else {
                together.add(item(property.getKey()));
                together.add(text);
            }
        }
        if (!explode && !together.isEmpty()) {
            parts.add(part(null, String.join(between(), together)));
        } else {
            for (String text : together) {
                parts.add(part(null, text));
            }
        }
    }

    /** {@code a[b]=1}, nested {@code a[b][c]=1}, in lists {@code a[b][0]=1}; brackets percent-encoded, as OpenAPI shows. */
    private void addDeep(List<String> pairs, String key, JsonNode value) {
        if (value.isArray()) {
            List<JsonNode> items = defined(value);
            for (int i = 0; i < items.size(); i++) {
                addDeep(pairs, key + "%5B" + i + "%5D", items.get(i));
            }
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                addDeep(pairs, key + "%5B" + escaping.name(name, property.getKey()) + "%5D", property.getValue());
            }
        } else if (!isUndefined(value)) {
            pairs.add(key + "=" + escaping.text(name, scalar(value)));
        }
    }

    private static List<JsonNode> defined(JsonNode array) {
        List<JsonNode> defined = new ArrayList<>();
        for (JsonNode item : array) {
            if (!isUndefined(item)) {
                defined.add(item);
            }
        }
        return defined;
    }

    /** What stands between the members of a value that is not exploded. */
    private String between() {
        if (style == Style.SPACE_DELIMITED) {
            return "%20";
        }
        return style == Style.PIPE_DELIMITED ? "%7C" : COMMA;
    }

    /** A space or pipe is percent-encoded in an item as between two, so that no server could tell them apart. */
    private String item(String text) {
        String between = explode ? COMMA : between();
        if (between.equals(COMMA)) {
            return escaping.item(name, text);
        }
        char delimiter = style == Style.SPACE_DELIMITED ? ' ' : '|';
        if (text.indexOf(delimiter) >= 0) {
            throw new InvalidArgumentException(
                    name, "has an item with `" + delimiter + "`, which separates the items: it would be read as two");
        }
        return escaping.text(name, text);
    }

    /** A text under the name of its property, where it is one of an exploded object, or of the whole value. */
    private String part(@Nullable String property, String text) {
        if (style == Style.SIMPLE || style == Style.LABEL) {
            return property == null ? text : property + "=" + text;
        }
        String key = property == null ? escaping.name(name, name) : property;
        if (style != Style.MATRIX) {
            return key + "=" + text;
        }
        // A semicolon would begin another parameter, also where reserved characters are sent as they are.
        return ";" + key + (text.isEmpty() ? "" : "=" + text.replace(";", "%3B"));
    }

    /** RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7, make one text of the parts. */
    private List<String> joined(List<String> parts) {
        if (style == Style.SIMPLE) {
            return List.of(String.join(COMMA, parts));
        }
        if (style == Style.LABEL) {
            return List.of("." + String.join(".", parts));
        }
        return style == Style.MATRIX ? List.of(String.join("", parts)) : parts;
    }

    private static boolean isUndefined(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    /** A binary fraction has no digits of its own: where it is whole, it is written so that every server reads it. */
    static BigDecimal binary(String text) {
        BigDecimal shortest = new BigDecimal(text).stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() > -PLAIN ? shortest.setScale(0) : shortest;
    }

    static String scalar(JsonNode value) {
        if (value.isNumber() && !value.isIntegralNumber()) {
            BigDecimal number = value.isBigDecimal() ? value.decimalValue() : binary(value.asString());
            return Math.abs(number.scale()) <= PLAIN ? number.toPlainString() : number.toString();
        }
        return value.isContainer() ? value.toString() : value.asString();
    }
}
