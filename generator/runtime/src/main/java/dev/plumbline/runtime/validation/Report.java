package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Collects violations while a validator walks a value, and knows where in the value it is. For one value and one thread.
 */
public final class Report {

    /** The characters of all pointers: where names are long and deep, each violation would repeat half of the value. */
    private static final int POINTER_CHARACTERS = 10_000_000;

    private final Limits limits;
    private final Walk walk;
    private final boolean counting;
    private final Visits visits = new Visits();
    private final StringBuilder pointer = new StringBuilder();
    private final Set<Violation> violations = new LinkedHashSet<>();
    private int place;
    private long pointers;
    private int errors;
    private int advisories;
    private boolean truncated;
    private boolean full;
    private @Nullable Rule advisory;
    private boolean secret;

    /** An empty report, at the root of the value, with the {@linkplain Limits#DEFAULT default limits}. */
    public Report() {
        this(Limits.DEFAULT);
    }

    /** An empty report, at the root of the value. */
    public Report(Limits limits) {
        this(limits, new Walk(), false);
    }

    /** @param counting whether errors are only counted, to compare the branches of a choice */
    private Report(Limits limits, Walk walk, boolean counting) {
        this.limits = limits;
        this.walk = walk;
        this.counting = counting;
    }

    /** What was found so far; where there is more than that, the last violation says so. */
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>(violations);
        if (truncated) {
            all.add(more());
        }
        return List.copyOf(all);
    }

    private Violation more() {
        Rule rule = Rule.of("", "maxViolations", Integer.toString(limits.maxViolations()));
        String words = Messages.demand(rule);
        Severity severity = full ? Severity.ERROR : Severity.ADVISORY;
        return new Violation(severity, "", rule.pointer(), rule.keyword(), null, words, words, null);
    }

    /** Whether there is more than was reported. */
    public boolean isTruncated() {
        return truncated;
    }

    /** How much is reported. */
    public Limits limits() {
        return limits;
    }

    /** What the tests of this report remember. */
    public Walk walk() {
        return walk;
    }

    /** Whether a validator that may come to a value by several ways is here for the first time, and may go on. */
    public boolean enter(Checker checker, JsonNode value) {
        return !full && visits.isFirst(checker, value, place, advisory, secret);
    }

    /** The value does not keep the rule. */
    public void violation(Rule rule, JsonNode found) {
        if (counting) {
            hasRoom();
        } else if (!full) {
            add(made(rule, found));
        }
    }

    /** One rule may be asked about one place by several ways; that is said once. */
    private void add(Violation violation) {
        if (!violations.contains(violation) && hasRoom()) {
            violations.add(violation);
            pointers += pointer.length();
        }
    }

    /** An advisory too many is left out and the walk goes on, for an error may follow; an error too many ends it. */
    private boolean hasRoom() {
        int count = advisory == null ? ++errors : ++advisories;
        boolean room = count <= limits.maxViolations() && pointers <= POINTER_CHARACTERS;
        truncated |= !room;
        full |= !room && advisory == null;
        return room;
    }

    private Violation made(Rule rule, JsonNode found) {
        String detail = secret ? Messages.demand(rule) : Messages.detail(rule, found);
        Rule told = advisory == null ? rule : advisory;
        return new Violation(
                advisory == null ? Severity.ERROR : Severity.ADVISORY,
                pointer.toString(),
                rule.pointer(),
                told.keyword(),
                told.title(),
                told.sentence() == null ? detail : told.sentence(),
                detail,
                told.source());
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
                if (!full && names.test(property.getKey())) {
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
            for (int i = from; !full && i < array.size(); i++) {
                within(Integer.toString(i), array.get(i), checker);
            }
        }
    }

    /** Checks the items from an index on that are chosen. */
    public void items(JsonNode array, int from, IntPredicate indexes, Checker checker) {
        if (array.isArray()) {
            for (int i = from; !full && i < array.size(); i++) {
                if (indexes.test(i)) {
                    within(Integer.toString(i), array.get(i), checker);
                }
            }
        }
    }

    /** Reports what is violated in {@code checker} as this advisory, and not as errors. */
    public void advise(Rule advice, JsonNode value, Checker checker) {
        if (counting) {
            return;
        }
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
        Branch chosen = accepting.isEmpty() ? meant(branches, value) : accepting.get(0);
        chosen.validator().check(value, this);
    }

    /** Reports unless a branch accepts the value; where none does, what the branch that was meant reports. */
    public void anyOf(JsonNode value, List<Branch> branches) {
        List<Branch> accepting = accepting(value, branches);
        if (accepting.isEmpty()) {
            meant(branches, value).validator().check(value, this);
        } else {
            for (Branch branch : accepting) {
                branch.validator().check(value, this);
            }
        }
    }

    private List<Branch> accepting(JsonNode value, List<Branch> branches) {
        return branches.stream()
                .filter(branch -> branch.validator().isValid(value, walk))
                .toList();
    }

    private Branch meant(List<Branch> branches, JsonNode value) {
        return Branch.meant(branches, value, branch -> errors(branch, value));
    }

    /** How many errors a branch would report. Inside such a trial there is none, or each level would have its own. */
    private long errors(Branch branch, JsonNode value) {
        if (counting) {
            return 0;
        }
        Report trial = new Report(limits, walk, true);
        branch.validator().check(value, trial);
        return trial.errors;
    }

    private static String[] names(List<Branch> branches) {
        return branches.stream().map(Branch::name).toArray(String[]::new);
    }

    private void within(String name, JsonNode value, Checker checker) {
        if (full) {
            return;
        }
        int length = pointer.length();
        int outer = place;
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        place = 31 * outer + name.hashCode();
        checker.check(value, this);
        place = outer;
        pointer.setLength(length);
    }
}
