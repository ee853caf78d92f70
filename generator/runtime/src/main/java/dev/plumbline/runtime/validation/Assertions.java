package dev.plumbline.runtime.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.StringNode;

/**
 * The assertions of JSON Schema, one method a keyword. Each is true for a value of another type than the keyword speaks
 * of, as the standard says (JSON Schema Validation 2020-12, section 6).
 */
public final class Assertions {

    private Assertions() {}

    // Types are told by classes here: a node that is asked what it is looks it up in a virtual call, and these are
    // asked
    // again and again of one value.

    /** {@code type: string}. */
    public static boolean isString(JsonNode value) {
        return value instanceof StringNode;
    }

    /** {@code type: boolean}. */
    public static boolean isBoolean(JsonNode value) {
        return value instanceof BooleanNode;
    }

    /** {@code type: null}. */
    public static boolean isNull(JsonNode value) {
        return value instanceof NullNode;
    }

    /** {@code type: number}. */
    public static boolean isNumber(JsonNode value) {
        return value instanceof NumericNode;
    }

    /** {@code type: integer}: a number without a fraction, however it is written. */
    public static boolean isInteger(JsonNode value) {
        return value instanceof IntNode
                || value instanceof LongNode
                || value instanceof NumericNode && JsonNumbers.isIntegral(value);
    }

    /** {@code minimum}. */
    public static boolean minimum(JsonNode value, long limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) >= 0;
    }

    /** {@code minimum}. */
    public static boolean minimum(JsonNode value, BigDecimal limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) >= 0;
    }

    /** {@code maximum}. */
    public static boolean maximum(JsonNode value, long limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) <= 0;
    }

    /** {@code maximum}. */
    public static boolean maximum(JsonNode value, BigDecimal limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) <= 0;
    }

    /** {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(JsonNode value, long limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) > 0;
    }

    /** {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(JsonNode value, BigDecimal limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) > 0;
    }

    /** {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(JsonNode value, long limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) < 0;
    }

    /** {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(JsonNode value, BigDecimal limit) {
        return !isNumber(value) || JsonNumbers.compare(value, limit) < 0;
    }

    /** {@code multipleOf}, exact on decimals. */
    public static boolean multipleOf(JsonNode value, long divisor) {
        return !isNumber(value) || JsonNumbers.isMultiple(value, BigDecimal.valueOf(divisor));
    }

    /** {@code multipleOf}, exact on decimals. */
    public static boolean multipleOf(JsonNode value, BigDecimal divisor) {
        return !isNumber(value) || JsonNumbers.isMultiple(value, divisor);
    }

    /** {@code x-rules}: an expression, made of the terms of {@code plumbline-formats}. */
    public static boolean rule(JsonNode value, Predicate<JsonNode> rule) {
        return rule.test(value);
    }

    /** {@code minLength}, in code points. */
    public static boolean minLength(JsonNode value, long limit) {
        return !(value instanceof StringNode text) || length(text.stringValue()) >= limit;
    }

    /** {@code maxLength}, in code points. */
    public static boolean maxLength(JsonNode value, long limit) {
        return !(value instanceof StringNode text) || length(text.stringValue()) <= limit;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * {@code pattern}: the expression matches somewhere.
     *
     * @throws UncheckableValueException where the text is too long for the expression and the stack of the thread
     */
    public static boolean pattern(JsonNode value, Pattern pattern) {
        return !(value instanceof StringNode text) || matches(text.stringValue(), pattern);
    }

    /** {@code pattern}, where it needs no regular expression. */
    public static boolean pattern(JsonNode value, TextRuns pattern) {
        return !(value instanceof StringNode text) || pattern.matches(text.stringValue());
    }

    /**
     * Whether the expression matches somewhere in a text, as for the names of {@code patternProperties}.
     *
     * @throws UncheckableValueException where the text is too long for the expression and the stack of the thread
     */
    public static boolean matches(String text, Pattern pattern) {
        try {
            return pattern.matcher(text).find();
        } catch (StackOverflowError e) {
            throw new UncheckableValueException(
                    "a text of " + text.length() + " characters is too long for the pattern " + pattern, e);
        }
    }

    /** {@code format}, where it is asserted: by the formats of {@code plumbline-formats}. */
    public static boolean format(JsonNode value, Predicate<String> format) {
        return !(value instanceof StringNode text) || format.test(text.stringValue());
    }

    /** {@code minItems}. */
    public static boolean minItems(JsonNode value, long limit) {
        return !value.isArray() || value.size() >= limit;
    }

    /** {@code maxItems}. */
    public static boolean maxItems(JsonNode value, long limit) {
        return !value.isArray() || value.size() <= limit;
    }

    /** {@code uniqueItems}, by {@link #equal JSON equality}. */
    public static boolean uniqueItems(JsonNode value) {
        return !value.isArray() || DistinctItems.only(value);
    }

    /** {@code contains}: between {@code min} and {@code max} items fit. */
    public static boolean contains(JsonNode value, Predicate<JsonNode> fits, long min, long max) {
        if (!value.isArray()) {
            return true;
        }
        long count = 0;
        for (int i = 0; i < value.size() && count <= max; i++) {
            count += fits.test(value.get(i)) ? 1 : 0;
        }
        return count >= min && count <= max;
    }

    /** {@code minProperties}. */
    public static boolean minProperties(JsonNode value, long limit) {
        return !value.isObject() || value.size() >= limit;
    }

    /** {@code maxProperties}. */
    public static boolean maxProperties(JsonNode value, long limit) {
        return !value.isObject() || value.size() <= limit;
    }

    /** {@code const} with a string. */
    public static boolean equal(JsonNode value, String constant) {
        return value instanceof StringNode text && constant.equals(text.stringValue());
    }

    /** {@code const} with a whole number. */
    public static boolean equal(JsonNode value, long constant) {
        return isNumber(value) && JsonNumbers.compare(value, constant) == 0;
    }

    /** {@code const} with any value: numbers by value, objects without order. */
    public static boolean equal(JsonNode value, JsonNode constant) {
        return Equality.equal(value, constant);
    }

    /** {@code enum} of strings. */
    public static boolean oneOf(JsonNode value, Set<String> values) {
        return value instanceof StringNode text && values.contains(text.stringValue());
    }

    /** {@code enum} of a few strings. */
    public static boolean oneOf(JsonNode value, StringSet values) {
        return value instanceof StringNode text && values.contains(text.stringValue());
    }

    /** {@code enum} of a few whole numbers. */
    public static boolean oneOf(JsonNode value, long[] values) {
        if (value instanceof IntNode) {
            int number = value.intValue();
            for (long each : values) {
                if (each == number) {
                    return true;
                }
            }
        } else if (isNumber(value)) {
            for (long each : values) {
                if (JsonNumbers.compare(value, each) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code enum} of any values. */
    public static boolean oneOf(JsonNode value, List<JsonNode> values) {
        for (int i = 0; i < values.size(); i++) {
            if (Equality.equal(value, values.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code enum} of a great many values of any kind. */
    public static boolean oneOf(JsonNode value, LiteralSet values) {
        return values.contains(value);
    }

    /** {@code required} with a great many names. */
    public static boolean hasAll(JsonNode value, List<String> names) {
        if (!value.isObject()) {
            return true;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!value.has(names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code dependentRequired} with a great many names. */
    public static boolean hasAll(JsonNode value, String trigger, List<String> names) {
        return !value.has(trigger) || hasAll(value, names);
    }

    /** Whether a name matches one of many patterns, as {@link #matches(String, Pattern)}. */
    public static boolean matches(String name, List<Pattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            if (matches(name, patterns.get(i))) {
                return true;
            }
        }
        return false;
    }
}
