package dev.plumbline.core.jsonpath;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How two values are compared (RFC 9535, 2.3.5.2.2); a value may be missing. */
enum ComparisonOperator {
    EQUAL("==") {
        @Override
        boolean holds(Optional<JsonNode> left, Optional<JsonNode> right) {
            return areEqual(left, right);
        }
    },
    NOT_EQUAL("!=") {
        @Override
        boolean holds(Optional<JsonNode> left, Optional<JsonNode> right) {
            return !areEqual(left, right);
        }
    },
    AT_MOST("<=") {
        @Override
        boolean holds(Optional<JsonNode> left, Optional<JsonNode> right) {
            return isLess(left, right) || areEqual(left, right);
        }
    },
    AT_LEAST(">=") {
        @Override
        boolean holds(Optional<JsonNode> left, Optional<JsonNode> right) {
            return isLess(right, left) || areEqual(left, right);
        }
    },
    LESS("<") {
        @Override
        boolean holds(Optional<JsonNode> left, Optional<JsonNode> right) {
            return isLess(left, right);
        }
    },
    GREATER(">") {
        @Override
        boolean holds(Optional<JsonNode> left, Optional<JsonNode> right) {
            return isLess(right, left);
        }
    };

    private final String symbol;

    ComparisonOperator(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    abstract boolean holds(Optional<JsonNode> left, Optional<JsonNode> right);

    private static boolean areEqual(Optional<JsonNode> left, Optional<JsonNode> right) {
        return left.isPresent() && right.isPresent()
                ? left.get().equals(ComparisonOperator::compareValues, right.get())
                : left.isEmpty() && right.isEmpty();
    }

    /** Numbers by their value; everything else as it is. */
    private static int compareValues(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        return left.equals(right) ? 0 : 1;
    }

    private static boolean isLess(Optional<JsonNode> left, Optional<JsonNode> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        JsonNode less = left.get();
        JsonNode more = right.get();
        if (less.isNumber() && more.isNumber()) {
            return less.decimalValue().compareTo(more.decimalValue()) < 0;
        }
        return less.isString() && more.isString() && compareCodePoints(less.stringValue(), more.stringValue()) < 0;
    }

    /** {@link String#compareTo} goes by UTF-16 units, in which a surrogate comes before U+E000. */
    private static int compareCodePoints(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }
}
