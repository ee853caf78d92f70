package dev.plumbline.runtime.validation;

import tools.jackson.databind.JsonNode;

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
                if (exceeds(value.get(i), most - 1)) {
                    return true;
                }
            }
            return false;
        }
        for (JsonNode property : value.values()) {
            if (exceeds(property, most - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is not too deep; where it is, that is reported once, at the first place that is. */
    static boolean isWithin(JsonNode value, Report report) {
        int most = report.limits().maxDepth();
        if (!exceeds(value, most)) {
            return true;
        }
        new Nesting(Rule.of("", KEYWORD, Integer.toString(most)), most).check(value, report);
        return false;
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
