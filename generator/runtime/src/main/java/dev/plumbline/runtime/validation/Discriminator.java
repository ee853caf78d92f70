package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Explains a value that no branch accepts by the property that says which branch is meant (OpenAPI 3.1, 4.8.25). */
final class Discriminator {

    private static final String KEYWORD = "discriminator";

    private Discriminator() {}

    /** Whether the property explained it: by its branch, or by being wrong or missing itself. */
    static boolean explains(Rule rule, JsonNode value, List<Branch> branches, Report report) {
        String property = branches.get(0).discriminator();
        if (property == null || !value.isObject()) {
            return false;
        }
        JsonNode said = value.get(property);
        if (said == null) {
            List<String> missing = new ArrayList<>(List.of("missing", property));
            missing.addAll(values(branches));
            report.violation(rule.sibling(KEYWORD, missing), value);
            return true;
        }
        for (Branch branch : branches) {
            if (Assertions.oneOf(said, branch.values())) {
                branch.validator().check(value, report);
                return true;
            }
        }
        Rule wrong = rule.sibling(KEYWORD, values(branches));
        report.property(value, property, (found, inner) -> inner.violation(wrong, found));
        return true;
    }

    /** As JSON, as the values of an {@code enum} are given. */
    private static List<String> values(List<Branch> branches) {
        List<String> values = new ArrayList<>();
        for (Branch branch : branches) {
            for (String text : branch.values()) {
                values.add(Excerpt.quoted(text));
            }
        }
        return values;
    }
}
