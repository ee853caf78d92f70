package dev.plumbline.core.load;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers exactly as written, of any size that exact arithmetic can bear. */
final class NumberText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private NumberText() {}

    /** An integer in the smallest node that holds it. */
    static JsonNode integer(String digits, int radix) {
        checkLength(digits);
        BigInteger value = new BigInteger(digits, radix);
        if (value.bitLength() < Integer.SIZE) {
            return NODES.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
    }

    /** A number with a fraction or an exponent; {@code 1.0} stays {@code 1.0}. */
    static JsonNode decimal(String text) {
        checkLength(text);
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw tooLarge();
        }
        // In long arithmetic: the scale of a number such as 1e-2147483647 overflows an int.
        if (Math.abs((long) value.scale()) > ReadingLimits.NUMBER_EXPONENT) {
            throw tooLarge();
        }
        return NODES.numberNode(value);
    }

    private static void checkLength(String text) {
        if (text.length() > ReadingLimits.NUMBER_DIGITS) {
            throw tooLarge();
        }
    }

    private static NumberFormatException tooLarge() {
        return new NumberFormatException(
                "the number has more than " + ReadingLimits.NUMBER_DIGITS + " digits or powers of ten");
    }
}
