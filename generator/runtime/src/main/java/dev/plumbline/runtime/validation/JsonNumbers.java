package dev.plumbline.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;

/** Numbers by their mathematical value. No step costs more than the number's digits, whatever its exponent. */
final class JsonNumbers {

    /** A double says every whole number up to this. */
    private static final long EXACT = 1L << 53;

    private JsonNumbers() {}

    static boolean isIntegral(JsonNode number) {
        if (!number.isBigDecimal()) {
            return number.isIntegralNumber() || number.doubleValue() % 1 == 0;
        }
        BigDecimal exact = number.decimalValue();
        return exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
    }

    static int compare(JsonNode number, long limit) {
        return number instanceof IntNode || number instanceof LongNode
                ? Long.compare(number.longValue(), limit)
                : number instanceof DoubleNode && Math.abs(limit) <= EXACT
                        ? compare(number.doubleValue(), limit)
                        : compare(number, BigDecimal.valueOf(limit));
    }

    private static int compare(double number, double limit) {
        return number < limit ? -1 : number > limit ? 1 : 0;
    }

    /** Whether the number is not a double that was too small for it. */
    static boolean isFinite(JsonNode number) {
        return !(number.isDouble() || number.isFloat()) || Double.isFinite(number.doubleValue());
    }

    /** The double that is nearest to a number, infinite where it is too large for one. */
    static double nearest(JsonNode number) {
        boolean isExact = number.isInt() || number.isLong() || number.isDouble() || !isFinite(number);
        return isExact ? number.doubleValue() : number.decimalValue().doubleValue();
    }

    static boolean equal(JsonNode number, JsonNode other) {
        if (!isFinite(other)) {
            return !isFinite(number) && number.doubleValue() == other.doubleValue();
        }
        return other.isInt() || other.isLong()
                ? compare(number, other.longValue()) == 0
                : compare(number, other.decimalValue()) == 0;
    }

    /** A number too large for a double stands beyond every limit on its side. */
    static int compare(JsonNode number, BigDecimal limit) {
        if (!isFinite(number)) {
            return number.doubleValue() > 0 ? 1 : -1;
        }
        return number.decimalValue().compareTo(limit);
    }

    /** Whether a number is a whole multiple of another; one that is too large for its double is of none. */
    static boolean isMultiple(JsonNode number, BigDecimal divisor) {
        return isFinite(number) && isMultiple(number.decimalValue(), divisor);
    }

    /** Whether a number is a whole multiple of another: {@code u * 10^a} of {@code d * 10^b}. */
    static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
        if (value.signum() == 0) {
            return true;
        }
        BigDecimal number = value.stripTrailingZeros();
        BigDecimal by = divisor.stripTrailingZeros();
        BigInteger digits = number.unscaledValue().abs();
        BigInteger divisorDigits = by.unscaledValue().abs();
        long shift = (long) by.scale() - number.scale();
        if (shift >= 0) {
            BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(shift), divisorDigits);
            return digits.multiply(power).mod(divisorDigits).signum() == 0;
        }
        // A multiple of 10^-shift has at least that many digits.
        if (-shift > number.precision()) {
            return false;
        }
        return digits.mod(divisorDigits.multiply(BigInteger.TEN.pow((int) -shift)))
                        .signum()
                == 0;
    }
}
