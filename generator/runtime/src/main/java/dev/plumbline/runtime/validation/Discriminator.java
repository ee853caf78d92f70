package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

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
            report.violation(
                    rule.sibling(
                            KEYWORD,
                            Stream.concat(Stream.of("missing", property), values(branches))
                                    .toList()),
                    value);
            return true;
        }
        branches.stream()
                .filter(branch -> Assertions.oneOf(said, branch.values()))
                .findFirst()
                .ifPresentOrElse(
                        branch -> branch.validator().check(value, report),
                        () -> report.property(
                                value,
                                property,
                                (found, inner) -> inner.violation(
                                        rule.sibling(KEYWORD, values(branches).toList()), found)));
        return true;
    }

    /** As JSON, as the values of an {@code enum} are given. */
    private static Stream<String> values(List<Branch> branches) {
        return branches.stream()
                .flatMap(branch -> branch.values().stream())
                .map(text -> StringNode.valueOf(text).toString());
    }
}
