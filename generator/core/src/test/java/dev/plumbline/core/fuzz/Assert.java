package dev.plumbline.core.fuzz;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The assertions of JSON Schema Validation 2020-12, section 6, each as it is written there. */
final class Assert {

    private Assert() {}

    /** Holds a value against a schema's own assertions. */
    static void types(JsonNode schema, JsonNode value, Consumer<Boolean> holds) {
        if (schema.has("type")) {
            JsonNode type = schema.get("type");
            holds.accept(type.isString() ? is(value, type) : type.valueStream().anyMatch(each -> is(value, each)));
        }
        if (schema.has("enum")) {
            holds.accept(schema.get("enum").valueStream().anyMatch(each -> equal(each, value)));
        }
        if (schema.has("const")) {
            holds.accept(equal(schema.get("const"), value));
        }
        if (value.isNumber()) {
            number(schema, value.decimalValue(), holds);
        }
        if (value.isString()) {
            int length =
                    value.stringValue().codePointCount(0, value.stringValue().length());
            between(schema, "minLength", length, "maxLength", holds);
            if (schema.has("pattern")) {
                holds.accept(matches(schema.get("pattern").stringValue(), value.stringValue()));
            }
        }
        if (value.isArray()) {
            between(schema, "minItems", value.size(), "maxItems", holds);
            holds.accept(!schema.path("uniqueItems").asBoolean(false) || allDifferent(value));
        }
        if (value.isObject()) {
            between(schema, "minProperties", value.size(), "maxProperties", holds);
            schema.path("required").forEach(name -> holds.accept(value.has(name.stringValue())));
            Stream.of("dependentRequired", "dependencies")
                    .flatMap(keyword -> schema.path(keyword).properties().stream())
                    .filter(dependent -> value.has(dependent.getKey()))
                    .filter(dependent -> dependent.getValue().isArray())
                    .forEach(dependent ->
                            dependent.getValue().forEach(name -> holds.accept(value.has(name.stringValue()))));
        }
    }

    private static void number(JsonNode schema, BigDecimal value, Consumer<Boolean> holds) {
        holds.accept(!schema.has("minimum") || value.compareTo(limit(schema, "minimum")) >= 0);
        holds.accept(!schema.has("maximum") || value.compareTo(limit(schema, "maximum")) <= 0);
        holds.accept(!schema.has("exclusiveMinimum") || value.compareTo(limit(schema, "exclusiveMinimum")) > 0);
        holds.accept(!schema.has("exclusiveMaximum") || value.compareTo(limit(schema, "exclusiveMaximum")) < 0);
        holds.accept(!schema.has("multipleOf")
                || value.remainder(limit(schema, "multipleOf")).signum() == 0);
    }

    private static BigDecimal limit(JsonNode schema, String keyword) {
        return schema.get(keyword).decimalValue();
    }

    private static void between(JsonNode schema, String least, int count, String most, Consumer<Boolean> holds) {
        BigDecimal number = BigDecimal.valueOf(count);
        holds.accept(!schema.has(least) || number.compareTo(limit(schema, least)) >= 0);
        holds.accept(!schema.has(most) || number.compareTo(limit(schema, most)) <= 0);
    }

    private static boolean is(JsonNode value, JsonNode type) {
        return switch (type.stringValue()) {
            case "null" -> value.isNull();
            case "boolean" -> value.isBoolean();
            case "string" -> value.isString();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "number" -> value.isNumber();
            case "integer" ->
                value.isNumber()
                        && value.decimalValue().remainder(BigDecimal.ONE).signum() == 0;
            default -> throw new IllegalArgumentException("no type: " + type);
        };
    }

    /** Core, 4.2.2. */
    static boolean equal(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                if (!equal(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (one.isObject() && other.isObject()) {
            Set<String> names = new HashSet<>(one.propertyNames());
            return names.equals(new HashSet<>(other.propertyNames()))
                    && names.stream().allMatch(name -> equal(one.get(name), other.get(name)));
        }
        return !one.isNumber() && !one.isArray() && !one.isObject() && one.equals(other);
    }

    private static boolean allDifferent(JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (equal(array.get(i), array.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** For the expressions of {@link Pool#PATTERNS}: {@code $} is the end in ECMA-262, and nothing but the end. */
    static boolean matches(String pattern, String text) {
        return Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z"))
                .matcher(text)
                .find();
    }

    static JsonNode text(String text) {
        return StringNode.valueOf(text);
    }
}
