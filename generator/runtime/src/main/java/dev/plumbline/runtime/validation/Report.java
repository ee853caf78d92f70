package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.HashSet;
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

    private final ReportOptions options;
    private final Messages messages;
    private final Walk walk;
    private final boolean counting;
    private final Visits visits = new Visits();
    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder evaluation = new StringBuilder();
    private final List<EnteredSchema> entered = new ArrayList<>();
    private final Set<Finding> told = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();
    private int place;
    private long pointers;
    private int errors;
    private int advisories;
    private boolean truncated;
    private boolean full;
    private @Nullable Rule advisory;
    private boolean secret;

    /** What must be told only once: where the value stands, the rule, and the advisory or the branch it speaks for. */
    private record Finding(
            String instance,
            Rule rule,
            @Nullable Rule advisory,
            @Nullable String evaluation) {}

    /** An empty report, at the root of the value, with the {@linkplain ReportOptions#DEFAULT default options}. */
    public Report() {
        this(ReportOptions.DEFAULT);
    }

    /** An empty report, at the root of the value, with limits of one's own. */
    public Report(Limits limits) {
        this(ReportOptions.DEFAULT.withLimits(limits));
    }

    /** An empty report, at the root of the value. */
    public Report(ReportOptions options) {
        this(options, new Walk(), false);
    }

    /** @param counting whether errors are only counted, to compare the branches of a choice */
    private Report(ReportOptions options, Walk walk, boolean counting) {
        this.options = options;
        this.messages = Messages.in(options.language());
        this.walk = walk;
        this.counting = counting;
    }

    /** What was found so far, in the order of the document's rules; where there is more, the last violation says so. */
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>(violations);
        if (truncated) {
            all.add(more());
        }
        return List.copyOf(all);
    }

    private Violation more() {
        Rule rule = Rule.of("", "maxViolations", Integer.toString(limits().maxViolations()));
        Severity severity = full ? Severity.ERROR : Severity.ADVISORY;
        return violation(severity, "", rule, rule, messages.demand(rule));
    }

    /** Whether there is more than was reported. */
    public boolean isTruncated() {
        return truncated;
    }

    /** How much is reported. */
    public Limits limits() {
        return options.limits();
    }

    /** What the tests of this report remember. */
    public Walk walk() {
        return walk;
    }

    /** Whether a validator that may come to a value by several ways is here for the first time, and may go on. */
    public boolean enter(Checker checker, JsonNode value) {
        return !full && visits.isFirst(checker, value, place, advisory, secret);
    }

    /** The value does not keep the rule. A rule that is reached on several ways is reported for the first one. */
    public void violation(Rule rule, JsonNode found) {
        if (counting) {
            hasRoom();
        } else if (!full && !isFullOfAdvice()) {
            once(rule, found, pointer.toString());
        }
    }

    private boolean isFullOfAdvice() {
        return advisory != null && advisories > limits().maxViolations();
    }

    private void once(Rule rule, JsonNode found, String instance) {
        String branch = options.allBranches() ? evaluation.toString() : null;
        if (told.add(new Finding(instance, rule, advisory, branch)) && hasRoom()) {
            Severity severity = advisory == null ? Severity.ERROR : Severity.ADVISORY;
            Rule words = advisory == null ? rule : advisory;
            violations.add(violation(severity, instance, rule, words, detail(rule, found)));
            pointers += pointer.length() + evaluation.length();
        }
    }

    /** An advisory too many is left out and the walk goes on, for an error may follow; an error too many ends it. */
    private boolean hasRoom() {
        int count = advisory == null ? ++errors : ++advisories;
        boolean room = count <= limits().maxViolations() && pointers <= POINTER_CHARACTERS;
        truncated |= !room;
        full |= !room && advisory == null;
        return room;
    }

    private Violation violation(Severity severity, String instance, Rule rule, Rule words, String detail) {
        List<EnteredSchema> way = new ArrayList<>(entered);
        way.add(new EnteredSchema(
                evaluation.length() + rule.schema().path().length(),
                rule.schema().uri()));
        return new Violation(
                severity,
                instance,
                evaluation + rule.path(),
                rule.absoluteLocation(),
                rule.pointer(),
                words.keyword(),
                words.title(),
                words.sentence() == null ? detail : words.sentence(),
                detail,
                words.source(),
                way);
    }

    private String detail(Rule rule, JsonNode found) {
        return secret
                ? messages.demand(rule)
                : messages.detail(
                        rule, found, pointer.substring(pointer.lastIndexOf("/") + 1), evaluation + rule.path());
    }

    /** Checks what another validator looks after, which is reached by a reference or stands further in. */
    void enter(SchemaLocation from, String way, JsonNode value, Checker checker) {
        int length = evaluation.length();
        entered.add(new EnteredSchema(length, from.uri()));
        evaluation.append(from.path()).append(way);
        checker.check(value, this);
        evaluation.setLength(length);
        entered.remove(entered.size() - 1);
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

    /** Reports unless between {@code min} and {@code max} items fit. */
    public void contains(Rule rule, JsonNode array, Predicate<JsonNode> fits, long min, long max) {
        if (array.isArray()) {
            long count = array.valueStream().filter(fits).count();
            if (count < min && min == 1) {
                violation(rule.with(List.of(Integer.toString(array.size()))), array);
            } else if (count < min) {
                violation(rule.sibling("minContains", List.of(Long.toString(min), Long.toString(count))), array);
            } else if (count > max) {
                violation(rule.sibling("maxContains", List.of(Long.toString(max), Long.toString(count))), array);
            }
        }
    }

    /** Reports unless exactly one branch accepts the value; where none does, what the branch that was meant reports. */
    public void oneOf(Rule rule, JsonNode value, List<Branch> branches) {
        List<Branch> accepting = accepting(value, branches);
        if (accepting.isEmpty()) {
            explain(rule, value, branches);
        } else if (accepting.size() > 1) {
            violation(rule.with(accepting.stream().map(Branch::name).toList()), value);
        } else {
            accepting.get(0).validator().check(value, this);
        }
    }

    /** Reports unless a branch accepts the value; where none does, what the branch that was meant reports. */
    public void anyOf(Rule rule, JsonNode value, List<Branch> branches) {
        List<Branch> accepting = accepting(value, branches);
        if (accepting.isEmpty()) {
            explain(rule, value, branches);
        } else {
            accepting.forEach(branch -> branch.validator().check(value, this));
        }
    }

    private List<Branch> accepting(JsonNode value, List<Branch> branches) {
        return branches.stream()
                .filter(branch -> branch.validator().isValid(value, walk))
                .toList();
    }

    private void explain(Rule rule, JsonNode value, List<Branch> branches) {
        if (options.allBranches()) {
            violation(rule, value);
            branches.forEach(branch -> branch.validator().check(value, this));
        } else if (!Discriminator.explains(rule, value, branches, this)) {
            Branch meant = Branch.meant(branches, value, branch -> errors(branch, value));
            meant.validator().check(value, this);
        }
    }

    /** How many errors a branch would report. Inside such a trial there is none, or each level would have its own. */
    private long errors(Branch branch, JsonNode value) {
        if (counting) {
            return 0;
        }
        Report trial = new Report(options, walk, true);
        branch.validator().check(value, trial);
        return trial.errors;
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
