package dev.plumbline.core.emit.docs.form;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Numbers as a script has them: with 53 bits. */
final class ScriptNumbers {

    private ScriptNumbers() {}

    /** Whether every number in a value is one of a script, too. */
    static boolean areExact(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            double near = number.doubleValue();
            return Double.isFinite(near) && BigDecimal.valueOf(near).compareTo(number) == 0;
        }
        return value.valueStream().allMatch(ScriptNumbers::areExact);
    }
}
