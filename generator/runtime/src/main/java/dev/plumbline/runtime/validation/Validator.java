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

    /**
     * Every violation and advisory of the value, each once, in English; empty where there is none.
     *
     * <p>They are in the order of the document's rules: a schema's keywords as they are written, {@code then} and
     * {@code else} with {@code if}; in {@code properties} the properties as the schema names them; what one keyword
     * finds in several properties or items in the order of the value. A value that is not of a schema's {@code type} is
     * reported for that alone, not for its other keywords.
     */
    default List<Violation> validate(JsonNode value) {
        return validate(value, ReportOptions.DEFAULT);
    }

    /** As {@link #validate(JsonNode)}, in another language, or with every branch of a failing choice. */
    default List<Violation> validate(JsonNode value, ReportOptions options) {
        Report report = new Report(options);
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
