package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.formula.ValueRule;
import dev.plumbline.runtime.validation.Assertions;
import dev.plumbline.runtime.validation.LiteralSet;
import dev.plumbline.runtime.validation.StringSet;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The runtime's assertion for each {@link Check.Test}: the same that a printed validator calls. */
final class ValuePredicates {

    /** Up to so many values are compared one by one, which is faster than to look them up. */
    private static final int FEW = 8;

    /** More values than this are looked up by their canonical text. */
    private static final int MANY = 100;

    private ValuePredicates() {}

    /** @throws IllegalArgumentException where the runtime has no such assertion */
    static Predicate<JsonNode> of(Check.Test test) {
        List<Object> arguments = test.arguments();
        return switch (test.method()) {
            case "uniqueItems" -> Assertions::uniqueItems;
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" ->
                counted(test.method(), ((Number) arguments.get(0)).longValue());
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                limited(test.method(), decimal(arguments.get(0)));
            case "pattern" -> {
                Pattern pattern = (Pattern) arguments.get(0);
                yield value -> Assertions.pattern(value, pattern);
            }
            case "rule" -> (ValueRule) arguments.get(0);
            case "format" -> format(arguments.get(0));
            case "equal" -> equal((JsonNode) arguments.get(0));
            case "oneOf" ->
                oneOf(((List<?>) arguments.get(0))
                        .stream().map(JsonNode.class::cast).toList());
            default -> throw new IllegalArgumentException("there is no assertion called " + test.method());
        };
    }

    private static BigDecimal decimal(Object argument) {
        return argument instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) argument).longValue());
    }

    private static Predicate<JsonNode> counted(String method, long limit) {
        return switch (method) {
            case "minLength" -> value -> Assertions.minLength(value, limit);
            case "maxLength" -> value -> Assertions.maxLength(value, limit);
            case "minItems" -> value -> Assertions.minItems(value, limit);
            case "maxItems" -> value -> Assertions.maxItems(value, limit);
            case "minProperties" -> value -> Assertions.minProperties(value, limit);
            default -> value -> Assertions.maxProperties(value, limit);
        };
    }

    private static Predicate<JsonNode> limited(String method, BigDecimal limit) {
        return switch (method) {
            case "minimum" -> value -> Assertions.minimum(value, limit);
            case "maximum" -> value -> Assertions.maximum(value, limit);
            case "exclusiveMinimum" -> value -> Assertions.exclusiveMinimum(value, limit);
            case "exclusiveMaximum" -> value -> Assertions.exclusiveMaximum(value, limit);
            default -> value -> Assertions.multipleOf(value, limit);
        };
    }

    @SuppressWarnings("unchecked") // the formats are predicates of texts
    private static Predicate<JsonNode> format(Object format) {
        Predicate<String> fits = (Predicate<String>) format;
        return value -> Assertions.format(value, fits);
    }

    private static Predicate<JsonNode> equal(JsonNode constant) {
        if (constant.isString()) {
            String text = constant.stringValue();
            return value -> Assertions.equal(value, text);
        }
        return value -> Assertions.equal(value, constant);
    }

    private static Predicate<JsonNode> oneOf(List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isString)) {
            Set<String> texts =
                    values.stream().map(JsonNode::stringValue).collect(Collectors.toCollection(LinkedHashSet::new));
            if (texts.size() <= FEW) {
                StringSet few = StringSet.of(texts.toArray(String[]::new));
                return value -> Assertions.oneOf(value, few);
            }
            return value -> Assertions.oneOf(value, texts);
        }
        if (values.size() > MANY) {
            LiteralSet many = LiteralSet.of(
                    JsonNodeFactory.instance.arrayNode().addAll(values).toString());
            return value -> Assertions.oneOf(value, many);
        }
        return value -> Assertions.oneOf(value, values);
    }
}
