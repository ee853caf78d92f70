package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.formula.ValueRule;
import dev.plumbline.runtime.validation.Assertions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Prints the tests of a single value: expressions that are true where the value passes. */
final class CheckConditions {

    /** Up to so many numbers are compared one by one, which is faster than to look them up. */
    private static final int FEW = 8;

    private final ValidatorConstants constants;

    CheckConditions(ValidatorConstants constants) {
        this.constants = constants;
    }

    /** {@code Assertions.maxLength(value, 40)}. */
    CodeBlock test(Check.Test test, Location schema, String keyword, CodeBlock value) {
        CodeBlock.Builder call = CodeBlock.builder().add("$T.$L($L", Assertions.class, test.method(), value);
        for (Object argument : test.arguments()) {
            call.add(", $L", argument(argument, schema, keyword));
        }
        return call.add(")").build();
    }

    private CodeBlock argument(Object argument, Location schema, String keyword) {
        if (argument instanceof Long number) {
            return number(number);
        }
        if (argument instanceof BigDecimal number) {
            return isLong(number) ? number(number.longValueExact()) : constants.decimal(schema, keyword, number);
        }
        if (argument instanceof Pattern pattern) {
            return constants.pattern(schema, keyword, pattern);
        }
        if (argument instanceof ValueRule rule) {
            return constants.rule(schema, keyword, rule);
        }
        if (argument instanceof Enum<?> constant) {
            return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
        }
        if (argument instanceof JsonNode node) {
            return node(node, schema, keyword);
        }
        if (argument instanceof List<?> list) {
            return values(list.stream().map(JsonNode.class::cast).toList(), schema, keyword);
        }
        throw new IllegalArgumentException("no literal for " + argument.getClass());
    }

    private CodeBlock node(JsonNode node, Location schema, String keyword) {
        if (node.isString()) {
            return Literals.text(node.stringValue());
        }
        if (node.isNumber() && isLong(node.decimalValue())) {
            return number(node.decimalValue().longValueExact());
        }
        return constants.node(schema, keyword, node);
    }

    private CodeBlock values(List<JsonNode> values, Location schema, String keyword) {
        if (values.size() <= FEW
                && values.stream().allMatch(value -> value.isNumber() && isLong(value.decimalValue()))) {
            return constants.fewNumbers(
                    schema,
                    keyword,
                    values.stream()
                            .map(value -> value.decimalValue().longValueExact())
                            .toList());
        }
        return values.stream().allMatch(JsonNode::isString)
                ? constants.strings(
                        schema,
                        keyword,
                        values.stream().map(JsonNode::stringValue).toList())
                : constants.nodes(schema, keyword, values);
    }

    private static boolean isLong(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) < 18
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0);
    }

    private static CodeBlock number(long number) {
        return CodeBlock.of((int) number == number ? "$L" : "$LL", number);
    }

    /** {@code Assertions.isString(value) || value.isArray()}. */
    static CodeBlock hasType(Set<JsonType> types, CodeBlock value) {
        return types.stream()
                .filter(type -> type != JsonType.INTEGER || !types.contains(JsonType.NUMBER))
                .map(type -> isType(type, value))
                .collect(CodeBlock.joining(" || "));
    }

    /** A predicate: {@code Assertions::isString}, {@code JsonNode::isObject}, {@code found -> found.isArray() || ...}. */
    static CodeBlock typePredicate(Set<JsonType> types) {
        if (types.size() > 1) {
            return CodeBlock.of("found -> $L", hasType(types, CodeBlock.of("found")));
        }
        JsonType type = types.iterator().next();
        return CodeBlock.of("$T::$L", isContainer(type) ? JsonNode.class : Assertions.class, method(type));
    }

    /** {@code !Assertions.isString(value) && !Assertions.isNull(value)}. */
    static CodeBlock lacksType(Set<JsonType> types, CodeBlock value) {
        return types.stream()
                .filter(type -> type != JsonType.INTEGER || !types.contains(JsonType.NUMBER))
                .map(type -> CodeBlock.of("!$L", isType(type, value)))
                .collect(CodeBlock.joining(" && "));
    }

    private static CodeBlock isType(JsonType type, CodeBlock value) {
        return isContainer(type)
                ? CodeBlock.of("$L.$L()", value, method(type))
                : CodeBlock.of("$T.$L($L)", Assertions.class, method(type), value);
    }

    private static boolean isContainer(JsonType type) {
        return type == JsonType.ARRAY || type == JsonType.OBJECT;
    }

    private static String method(JsonType type) {
        return switch (type) {
            case NULL -> "isNull";
            case BOOLEAN -> "isBoolean";
            case INTEGER -> "isInteger";
            case NUMBER -> "isNumber";
            case STRING -> "isString";
            case ARRAY -> "isArray";
            case OBJECT -> "isObject";
        };
    }
}
