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
