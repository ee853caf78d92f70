package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** The text of a JSON value that is a single one. */
final class ScalarText {

    /** Up to here a number is written without an exponent: many servers read none. */
    private static final int PLAIN = 40;

    private ScalarText() {}

    static boolean isUndefined(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }

    /** A binary fraction has no digits of its own: where it is whole, it is written so that every server reads it. */
    static BigDecimal binary(String text) {
        BigDecimal shortest = new BigDecimal(text).stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() > -PLAIN ? shortest.setScale(0) : shortest;
    }

    static String of(String name, JsonNode value) {
        if (value.isNumber() && !value.isIntegralNumber()) {
            BigDecimal number = value.isBigDecimal() ? value.decimalValue() : binary(value.asString());
            return Math.abs(number.scale()) <= PLAIN ? number.toPlainString() : number.toString();
        }
        if (value.isString() || value.isNumber() || value.isBoolean()) {
            return value.asString();
        }
        throw new InvalidArgumentException(
                name, "has a list or an object inside another, which its style cannot be written with");
    }
}
