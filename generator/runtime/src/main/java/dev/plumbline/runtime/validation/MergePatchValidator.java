package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a JSON merge patch (RFC 7396) by the schema of what it patches. There null takes a property away, which schemas
 * seldom say: such a null breaks no rule. Nulls in arrays are values like any other.
 */
public final class MergePatchValidator implements Validator {

    private final Validator rules;

    private MergePatchValidator(Validator rules) {
        this.rules = rules;
    }

    /** A validator that lets null stand for each property of an object that the rules are about, and of those in it. */
    public static MergePatchValidator of(Validator rules) {
        return rules instanceof MergePatchValidator same ? same : new MergePatchValidator(rules);
    }

    @Override
    public boolean isValid(JsonNode value) {
        return rules.isValid(value) || removesSomething(value) && (rules.isValid(kept(value)) || onlyRemoves(value));
    }

    @Override
    public void check(JsonNode value, Report report) {
        boolean asIs = !removesSomething(value) || rules.isValid(value);
        JsonNode checked = asIs ? value : kept(value);
        if (asIs || rules.isValid(checked) || !onlyRemoves(value)) {
            rules.check(checked, report);
        }
    }

    /** Whether every violation is that of a null which removes: what counts properties counts those as well. */
    private boolean onlyRemoves(JsonNode value) {
        List<Violation> violations = rules.validate(value);
        for (Violation violation : violations) {
            if (violation.isError() && !isRemoved(value, violation.instancePointer())) {
                return false;
            }
        }
        return violations.size() < ValidationLimits.DEFAULT.maxViolations();
    }

    private static boolean isRemoved(JsonNode value, String pointer) {
        JsonNode at = value;
        int from = 1;
        while (at.isObject() && from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            at = at.path(pointer.substring(from, to).replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return at.isNull() && from > pointer.length();
    }

    private static boolean removesSomething(JsonNode value) {
        if (value.isObject()) {
            for (JsonNode property : value) {
                if (property.isNull() || removesSomething(property)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is left without the nulls. */
    private static JsonNode kept(JsonNode value) {
        if (!removesSomething(value)) {
            return value;
        }
        ObjectNode kept = ((ObjectNode) value).objectNode();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (!entry.getValue().isNull()) {
                kept.set(entry.getKey(), kept(entry.getValue()));
            }
        }
        return kept;
    }
}
