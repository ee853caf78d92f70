package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A compiled schema. Implementations hold no state: one instance serves all threads. */
public interface Validator extends Checker {

    /** Whether the value satisfies the schema. Advisories do not count. Allocates nothing for a valid value. */
    boolean isValid(JsonNode value);

    /** As {@link #isValid(JsonNode)}, with limits of one's own. */
    default boolean isValid(JsonNode value, Limits limits) {
        return isValid(value);
    }

    /** Whether the value, as part of the value that the walk is about, satisfies the schema. */
    default boolean isValid(JsonNode value, Walk walk) {
        return isValid(value);
    }

    /** Reports every violation and advisory of the value. */
    @Override
    void check(JsonNode value, Report report);

    /**
     * Every violation and advisory of the value, in the order of the document's rules and up to the {@linkplain
     * Limits#DEFAULT default limits}; empty where there is none.
     */
    default List<Violation> validate(JsonNode value) {
        return validate(value, Limits.DEFAULT);
    }

    /** As {@link #validate(JsonNode)}, with limits of one's own. */
    default List<Violation> validate(JsonNode value, Limits limits) {
        Report report = new Report(limits);
        check(value, report);
        return report.violations();
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
