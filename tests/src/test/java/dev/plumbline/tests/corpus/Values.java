package dev.plumbline.tests.corpus;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;

/** Whether two values say the same: 1 and 1.0 do, and so do two ways to write one moment. */
final class Values {

    private Values() {}

    static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isObject() && other.isObject()) {
            return one.size() == other.size()
                    && one.properties().stream()
                            .allMatch(entry ->
                                    other.has(entry.getKey()) && same(entry.getValue(), other.get(entry.getKey())));
        }
        if (one.isArray() && other.isArray()) {
            boolean same = one.size() == other.size();
            for (int i = 0; same && i < one.size(); i++) {
                same = same(one.get(i), other.get(i));
            }
            return same;
        }
        return one.equals(other)
                || one.isString() && other.isString() && sameText(one.stringValue(), other.stringValue());
    }

    /** As {@link #same}, for what is written as text. */
    static boolean sameText(String one, String other) {
        return one.equals(other) || sameNumber(one, other) || sameMoment(one, other);
    }

    private static boolean sameNumber(String one, String other) {
        String number = "-?\\d{1,300}(\\.\\d{1,300})?([eE][-+]?\\d{1,3})?";
        return one.matches(number)
                && other.matches(number)
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private static boolean sameMoment(String one, String other) {
        if (!one.matches("\\d{4}-.*") || !other.matches("\\d{4}-.*")) {
            return false;
        }
        try {
            return OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
