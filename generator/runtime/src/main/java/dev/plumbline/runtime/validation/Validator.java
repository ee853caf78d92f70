package dev.plumbline.runtime.validation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A compiled schema. Implementations hold no state: one instance serves all threads. */
public interface Validator {

    /** Whether the value satisfies the schema. Advisories do not count. Allocates nothing for a valid value. */
    boolean isValid(JsonNode value);

    /** Reports every violation and advisory of the value. */
    void check(JsonNode value, Report report);

    /** Every violation and advisory of the value, in the order of the document's rules; empty where there is none. */
    default List<Violation> validate(JsonNode value) {
        Report report = new Report();
        check(value, report);
        return report.violations();
    }
}
