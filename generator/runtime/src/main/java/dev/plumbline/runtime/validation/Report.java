package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Collects violations while a validator walks a value, and knows where in the value it is. */
public final class Report {

    private final StringBuilder pointer = new StringBuilder();
    private final List<Violation> violations = new ArrayList<>();
    private @Nullable Rule advisory;
    private boolean secret;

    /** An empty report, at the root of the value. */
    public Report() {}

    /** What was found so far. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** The value does not keep the rule. */
    public void violation(Rule rule, JsonNode found) {
        String detail = secret ? Messages.demand(rule) : Messages.detail(rule, found);
        Rule told = advisory == null ? rule : advisory;
        violations.add(new Violation(
                advisory == null ? Severity.ERROR : Severity.ADVISORY,
                pointer.toString(),
                rule.pointer(),
                told.keyword(),
                told.title(),
                told.sentence() == null ? detail : told.sentence(),
                detail,
                told.source()));
    }

    /** Reports each of the names that the object has not. */
    public void required(Rule rule, JsonNode object, String... names) {
        if (object.isObject()) {
            for (String name : names) {
                if (!object.has(name)) {
                    violation(rule.about(name), object);
                }
            }
        }
    }

    /** Checks a property, where it is there. */
    public void property(JsonNode object, String name, Checker checker) {
        JsonNode value = object.get(name);
        if (value != null) {
            within(name, value, checker);
        }
    }

    /** Checks the properties whose names are chosen. */
    public void properties(JsonNode object, Predicate<String> names, Checker checker) {
        if (object.isObject()) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                if (names.test(property.getKey())) {
                    within(property.getKey(), property.getValue(), checker);
                }
            }
        }
    }

    /** Checks each property's name; what is reported stands at the property. */
    public void propertyNames(JsonNode object, Checker checker) {
        if (object.isObject()) {
            for (String name : object.propertyNames()) {
                within(name, StringNode.valueOf(name), checker);
            }
        }
    }

    /** Checks the item at an index, where it is there. */
    public void item(JsonNode array, int index, Checker checker) {
        if (array.isArray() && index < array.size()) {
            within(Integer.toString(index), array.get(index), checker);
        }
    }

    /** Checks each item from an index on. */
    public void items(JsonNode array, int from, Checker checker) {
        if (array.isArray()) {
            for (int i = from; i < array.size(); i++) {
                within(Integer.toString(i), array.get(i), checker);
            }
        }
    }

    /** Checks the items from an index on that are chosen. */
    public void items(JsonNode array, int from, IntPredicate indexes, Checker checker) {
        if (array.isArray()) {
            for (int i = from; i < array.size(); i++) {
                if (indexes.test(i)) {
                    within(Integer.toString(i), array.get(i), checker);
                }
            }
        }
    }

    /** Reports what is violated in {@code checker} as this advisory, and not as errors. */
    public void advise(Rule advice, JsonNode value, Checker checker) {
        Rule outer = advisory;
        advisory = advice;
        checker.check(value, this);
        advisory = outer;
    }

    /** Checks a value that must never be shown. */
    public void secretly(JsonNode value, Checker checker) {
        boolean outer = secret;
        secret = true;
        checker.check(value, this);
        secret = outer;
    }

    /** Reports unless exactly one branch accepts the value; where none does, what the branch that was meant reports. */
    public void oneOf(Rule rule, JsonNode value, List<Branch> branches) {
        List<Branch> accepting = accepting(value, branches);
        if (accepting.size() > 1) {
            violation(rule.about(names(accepting)), value);
            return;
        }
        Branch chosen = accepting.isEmpty() ? Branch.meant(branches, value) : accepting.get(0);
        chosen.validator().check(value, this);
    }

    /** Reports unless a branch accepts the value; where none does, what the branch that was meant reports. */
    public void anyOf(JsonNode value, List<Branch> branches) {
        List<Branch> accepting = accepting(value, branches);
        if (accepting.isEmpty()) {
            Branch.meant(branches, value).validator().check(value, this);
        } else {
            accepting.forEach(branch -> branch.validator().check(value, this));
        }
    }

    private static List<Branch> accepting(JsonNode value, List<Branch> branches) {
        return branches.stream()
                .filter(branch -> branch.validator().isValid(value))
                .toList();
    }

    private static String[] names(List<Branch> branches) {
        return branches.stream().map(Branch::name).toArray(String[]::new);
    }

    private void within(String name, JsonNode value, Checker checker) {
        int length = pointer.length();
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        checker.check(value, this);
        pointer.setLength(length);
    }
}
