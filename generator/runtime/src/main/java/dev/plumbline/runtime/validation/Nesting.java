package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ValueNode;

/** Looks how deep arrays and objects stand in one another. No look is deeper than what is allowed. */
final class Nesting implements Checker {

    private static final String KEYWORD = "maxDepth";

    private final Rule rule;
    private final int most;

    private Nesting(Rule rule, int most) {
        this.rule = rule;
        this.most = most;
    }

    /** Whether more than {@code most} arrays and objects stand in one another, the value itself being the first. */
    static boolean exceeds(JsonNode value, int most) {
        if (!value.isContainer()) {
            return false;
        }
        if (most == 0) {
            return true;
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                if (isDeeper(value.get(i), most)) {
                    return true;
                }
            }
            return false;
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            if (isDeeper(property.getValue(), most)) {
                return true;
            }
        }
        return false;
    }

    /** Most that stands in a value is a leaf, and told by its class before a call is made for it. */
    private static boolean isDeeper(JsonNode inner, int most) {
        return !(inner instanceof ValueNode) && exceeds(inner, most - 1);
    }

    /** What is reported of a value that is too deep: that, at the first place that is. */
    static List<Violation> violation(JsonNode value, ReportOptions options) {
        int most = options.limits().maxDepth();
        Report report = new Report(options);
        new Nesting(Rule.of("", KEYWORD, Integer.toString(most)), most).check(value, report);
        return report.violations();
    }

    /** Goes down to the first place that is too deep. */
    @Override
    public void check(JsonNode value, Report report) {
        if (most == 0) {
            report.violation(rule, value);
            return;
        }
        Nesting next = new Nesting(rule, most - 1);
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (exceeds(value.get(i), next.most)) {
                report.item(value, i, next);
                return;
            }
        }
        for (String name : value.propertyNames()) {
            if (exceeds(value.get(name), next.most)) {
                report.property(value, name, next);
                return;
            }
        }
    }
}
