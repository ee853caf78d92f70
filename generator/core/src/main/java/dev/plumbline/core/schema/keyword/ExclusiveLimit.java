package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.Optional;

/** What {@code exclusiveMaximum} and {@code exclusiveMinimum} say: a number, or in OpenAPI 3.0 a flag beside one. */
final class ExclusiveLimit {

    private ExclusiveLimit() {}

    /**
     * The number.
     *
     * @param inclusive the keyword of the limit that a value may reach
     */
    static Optional<BigDecimal> read(KeywordSource source, String inclusive) {
        if (source.value().isBoolean()) {
            return source.invalid(
                    "a number", "write " + source.name() + ": and the number, and leave " + inclusive + " out");
        }
        return source.number();
    }

    /** As OpenAPI 3.0 has it: a flag that changes what the inclusive limit beside it means. */
    static Optional<BigDecimal> readFlag(KeywordSource source, String inclusive) {
        String name = source.name();
        if (!source.value().isBoolean()) {
            return source.invalid("true or false", "write " + inclusive + ": and the number, and " + name + ": true");
        }
        boolean flag = source.value().booleanValue();
        if (flag && source.sibling(inclusive) == null) {
            source.warning(
                    "LoneKeyword",
                    "\"" + name + "\" means nothing without \"" + inclusive + "\" beside it",
                    "add the number");
            return Optional.empty();
        }
        return flag ? source.siblingSource(inclusive).number() : Optional.empty();
    }
}
