package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A compiled schema. Implementations hold no state: one instance serves all threads. */
public interface Validator extends Checker {

    /** Whether the value satisfies the schema. Advisories do not count. Allocates nothing for a valid value. */
    boolean isValid(JsonNode value);

    /** Reports every violation and advisory of the value. */
    @Override
    void check(JsonNode value, Report report);

    /** Every violation and advisory of the value, in the order of the document's rules; empty where there is none. */
    default List<Violation> validate(JsonNode value) {
        Report report = new Report();
        check(value, report);
        return report.violations();
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
