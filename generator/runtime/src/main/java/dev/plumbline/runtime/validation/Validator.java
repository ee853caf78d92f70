package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A compiled schema. Implementations hold no state: one instance serves all threads. */
public interface Validator extends Checker, SchemaMatcher {

    /** Whether the value satisfies the schema. Advisories do not count. Allocates nothing for a valid value. */
    @Override
    boolean isValid(JsonNode value);

    /** As {@link #isValid(JsonNode)}, with limits of one's own. */
    default boolean isValid(JsonNode value, ValidationLimits limits) {
        VerdictCache verdicts = new VerdictCache(limits);
        return isValid(value, verdicts) && !verdicts.isTooDeep();
    }

    /** Whether the value, as part of the value that the verdicts are about, satisfies the schema. */
    default boolean isValid(JsonNode value, VerdictCache verdicts) {
        return isValid(value);
    }

    /** Reports every violation and advisory of the value. */
    @Override
    void check(JsonNode value, Report report);

    /**
     * Every violation and advisory of the value, each once, in English and up to the {@linkplain
     * ValidationLimits#DEFAULT default limits}; empty where there is none.
     *
     * <p>They are in the order of the document's rules: a schema's keywords as they are written, {@code then} and
     * {@code else} with {@code if}; in {@code properties} the properties as the schema names them; what one keyword
     * finds in several properties or items in the order of the value. A value that is not of a schema's {@code type} is
     * reported for that alone, not for its other keywords.
     *
     * <p>Nobody can change the list. Each violation in it is put into words when it is read for the first time; what
     * happens to the value meanwhile does not matter.
     */
    default List<Violation> validate(JsonNode value) {
        return validate(value, ReportOptions.DEFAULT);
    }

    /** As {@link #validate(JsonNode)}, with limits of one's own. */
    default List<Violation> validate(JsonNode value, ValidationLimits limits) {
        return validate(value, ReportOptions.DEFAULT.withLimits(limits));
    }

    /**
     * As {@link #validate(JsonNode)}, in another language, with other limits, or with every branch of a failing choice.
     */
    default List<Violation> validate(JsonNode value, ReportOptions options) {
        return Report.of(this, this, value, options);
    }

    /**
     * Whether a JSON text satisfies the schema. The text is read as {@link JsonText} says.
     *
     * @throws InvalidJsonException where it is no JSON
     */
    default boolean isValid(String json) {
        return isValid(JsonText.read(json));
    }

    /**
     * Whether JSON in UTF-8 satisfies the schema, as {@link #isValid(String)}.
     *
     * @throws InvalidJsonException where it is no JSON
     */
    default boolean isValid(byte[] json) {
        return isValid(JsonText.read(json));
    }

    /**
     * Every violation and advisory of a JSON text. The text is read as {@link JsonText} says.
     *
     * @throws InvalidJsonException where it is no JSON
     */
    default List<Violation> validate(String json) {
        return validate(JsonText.read(json));
    }

    /**
     * Every violation and advisory of JSON in UTF-8, as {@link #validate(String)}.
     *
     * @throws InvalidJsonException where it is no JSON
     */
    default List<Violation> validate(byte[] json) {
        return validate(JsonText.read(json));
    }

    /** A validator made of its two halves. */
    static Validator of(Predicate<JsonNode> accepts, Checker checker) {
        return new Validator() {
            @Override
            public boolean isValid(JsonNode value) {
                return accepts.test(value);
            }

            @Override
            public void check(JsonNode value, Report report) {
                checker.check(value, report);
            }
        };
    }
}
