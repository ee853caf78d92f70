package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.KeywordSource;
import java.math.BigDecimal;
import java.util.Optional;

/** What {@code exclusiveMaximum} and {@code exclusiveMinimum} say: a number, or in OpenAPI 3.0 a flag beside one. */
final class ExclusiveLimit {

    private static final String AS_FLAG = "a flag beside the limit, as in OpenAPI 3.0";

    private ExclusiveLimit() {}

    /**
     * The number.
     *
     * @param inclusive the keyword of the limit that a value may reach
     */
    static Optional<BigDecimal> read(KeywordSource source, String inclusive) {
        if (source.value().isBoolean() && source.sibling(inclusive) != null) {
            source.taken(
                    "a number",
                    AS_FLAG,
                    "write " + source.name() + ": and the number, and leave " + inclusive + " out");
            return flag(source, inclusive);
        }
        return source.number();
    }

    /** As OpenAPI 3.0 has it: a flag that changes what the inclusive limit beside it means. */
    static Optional<BigDecimal> readFlag(KeywordSource source, String inclusive) {
        if (source.value().isNumber()) {
            source.taken(
                    "true or false",
                    "the number, as in OpenAPI 3.1",
                    "write " + inclusive + ": and the number, and " + source.name() + ": true");
            return source.number();
        }
        return source.truth().isEmpty() ? Optional.empty() : flag(source, inclusive);
    }

    private static Optional<BigDecimal> flag(KeywordSource source, String inclusive) {
        String name = source.name();
        boolean flag = source.value().asBoolean(false);
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
