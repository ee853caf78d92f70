package dev.plumbline.runtime.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * {@code uniqueItems}. A few items that are not deep are compared with each other; of many, each is looked at once. The
 * keys are of classes that have an order, so that {@link HashSet} finds them fast even where somebody chose them to
 * have one hash.
 */
final class DistinctItems {

    private static final int FEW = 8;
    private static final int SHALLOW = 20;

    private final Set<String> strings = new HashSet<>();
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private DistinctItems() {}

    /** Whether no two items of the array are equal. */
    static boolean only(JsonNode array) {
        return array.size() <= FEW && !Nesting.exceeds(array, SHALLOW)
                ? differ(array)
                : new DistinctItems().takes(array);
    }

    private static boolean differ(JsonNode array) {
        for (int i = 1; i < array.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Equality.equal(array.get(i), array.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean takes(JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            if (!add(array.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean add(JsonNode item) {
        if (item.isString()) {
            return strings.add(item.stringValue());
        }
        return item.isNumber() && JsonNumbers.isFinite(item)
                ? numbers.add(item.decimalValue().stripTrailingZeros())
                : others.add(CanonicalJson.text(item));
    }
}
