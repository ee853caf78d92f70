package dev.plumbline.runtime.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Walks a value with a validator, which says what is wrong; {@link Findings} keeps it. For one value and one thread.
 */
public final class Report {

    private final ReportOptions options;
    private final VerdictCache verdicts;
    private final boolean counting;
    private final Findings findings;
    private final Cursor place = new Cursor();

    /**
     * Where in a value which validators have reported, first by what one reports as: the advisory, if any, and whether the
     * value is secret. What one has said of a place it need not say again, and of what is in there neither.
     */
    private final Map<List<@Nullable Object>, Map<Checker, Map<JsonNode, Integer>>> visits = new HashMap<>();

    /** An empty report, at the root of the value, with the {@linkplain ReportOptions#DEFAULT default options}. */
    public Report() {
        this(ReportOptions.DEFAULT);
    }

    /** An empty report, at the root of the value. */
    public Report(ReportOptions options) {
        this(options, new VerdictCache(options.limits()), false);
    }

    /** @param counting whether errors are only counted, to compare the branches of a choice */
    private Report(ReportOptions options, VerdictCache verdicts, boolean counting) {
        this.options = options;
        this.verdicts = verdicts;
        this.counting = counting;
        this.findings = new Findings(options);
    }

    /**
     * What is reported of a value. A report comes to parts that a verdict has no need of: where one of these is too deep, the
     * verdict tells whether that matters.
     */
    static List<Violation> of(Validator validator, Checker checker, JsonNode value, ReportOptions options) {
        Report report = new Report(options);
        checker.check(value, report);
        return report.verdicts.isTooDeep() && !validator.isValid(value, options.limits())
                ? Nesting.violation(value, options)
                : report.violations();
    }

    /** What was found so far, in the order of the document's rules; where there is more, the last violation says so. */
    public List<Violation> violations() {
        return findings.all();
    }

    /** How much is reported. */
    public ValidationLimits limits() {
        return options.limits();
    }

    /** What the tests of this report remember. */
    public VerdictCache verdicts() {
        return verdicts;
    }

    /** Whether a validator that may come to a value by several ways is here for the first time, and may go on. */
    public boolean enter(Checker checker, JsonNode value) {
        return !findings.isFull() && (value.isEmpty() || isFirstVisit(checker, value));
    }

    /** Places that hold the same node are told apart; only a tree made by a program has such. */
    private boolean isFirstVisit(Checker checker, JsonNode value) {
        int now = place.value.hashCode();
        Integer before = visits.computeIfAbsent(
                        Arrays.asList(place.advisory, place.secret), voice -> new IdentityHashMap<>())
                .computeIfAbsent(checker, first -> new IdentityHashMap<>())
                .put(value, now);
        return before == null || before != now;
    }

    /** The value does not keep the rule. A rule that is reached on several ways is reported for the first one. */
    public void violation(Rule rule, JsonNode found) {
        if (counting) {
            findings.weigh(rule, place.value.depth());
        } else if (!findings.isEnoughOf(place.advisory)) {
            findings.add(place, rule, found);
        }
    }

    /** Reports the rule unless the value keeps it; gives whether it does. */
    public boolean require(Rule rule, JsonNode found, boolean isKept) {
        if (!isKept) {
            violation(rule, found);
        }
        return isKept;
    }

    /** As {@link #require(Rule, JsonNode, boolean)}, of a {@linkplain SchemaLocation#rule(String) rule} as text. */
    public boolean require(SchemaLocation schema, String rule, JsonNode found, boolean isKept) {
        if (!isKept) {
            violation(schema.rule(rule), found);
        }
        return isKept;
    }

    /** Reports the {@code enum} at a place of the schema unless the value is one of the texts; gives whether it is. */
    public boolean requireOneOf(SchemaLocation schema, String way, JsonNode found, StringSet texts) {
        boolean isKept = Assertions.oneOf(found, texts);
        if (!isKept) {
            violation(schema.rule(way, "enum").with(texts.json()), found);
        }
        return isKept;
    }

    /**
     * Goes on with what another validator looks after, which is reached by a reference or stands further in, until
     * {@link #leave}. It is not called from here: a deep value takes a frame less of the stack for each level.
     */
    void enter(SchemaLocation from, String way) {
        place.way = new EvaluationPath(place.way, from, way);
    }

    /** Comes back from there. */
    void leave() {
        place.way = EvaluationPath.before(place.way);
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

    /** As {@link #required(Rule, JsonNode, String...)}, of a {@linkplain SchemaLocation#rule(String) rule} as text. */
    public void required(SchemaLocation schema, String rule, JsonNode object, String... names) {
        if (object.isObject()) {
            for (String name : names) {
                if (!object.has(name)) {
                    violation(schema.rule(rule).about(name), object);
                }
            }
        }
    }

    /** Checks a property, where it is there. */
    public void property(JsonNode object, String name, Checker checker) {
        JsonNode value = object.get(name);
        if (value != null) {
            within(name, false, value, checker);
        }
    }

    /** Checks a property, where it is there, by the validator of another schema, which is reached on this way. */
    public void property(JsonNode object, String name, SchemaLocation schema, String way, Validator validator) {
        JsonNode value = object.get(name);
        if (value != null) {
            within(name, false, value, schema.at(way, validator));
        }
    }

    /** Checks a property of which only one rule is demanded, where it is there. */
    public void property(JsonNode object, String name, Rule rule, Predicate<JsonNode> isKept) {
        JsonNode value = object.get(name);
        if (value != null && !isKept.test(value)) {
            violation(rule, object, name);
        }
    }

    /** Reports the rule that a property violates, where it is there. */
    void violation(Rule rule, JsonNode object, String name) {
        property(object, name, (found, inner) -> inner.violation(rule, found));
    }

    /** As {@link Checker#hiding(Checker)}. */
    static Checker hiding(Checker checker) {
        return (value, report) -> report.secretly(value, checker);
    }

    /** As the one before, of a {@linkplain SchemaLocation#rule(String) rule} as text. */
    public void property(JsonNode object, String name, SchemaLocation schema, String rule, Predicate<JsonNode> isKept) {
        JsonNode value = object.get(name);
        if (value != null && !isKept.test(value)) {
            within(name, false, value, (found, inner) -> inner.violation(schema.rule(rule), found));
        }
    }

    /**
     * Checks properties of which only a {@code type} is demanded, the same of each.
     *
     * @param schema the schema that the validator is made of
     * @param way from there to the keyword that has the properties
     * @param types the names of the types that are allowed, separated by {@code ", "}
     */
    public void types(SchemaLocation schema, String way, JsonNode object, String types, String... names) {
        AllowedTypes allowed = AllowedTypes.of(types);
        for (String name : names) {
            JsonNode value = object.get(name);
            if (value != null && !allowed.accepts(value)) {
                within(
                        name,
                        false,
                        value,
                        (found, inner) -> inner.violation(
                                schema.rule(way + InstanceLocation.step(name) + "/type", "type", allowed.names()),
                                found));
            }
        }
    }

    /** Checks a property, where it is there, of which a string is demanded that is one of the texts. */
    public void choice(SchemaLocation schema, String way, JsonNode object, String name, StringSet texts) {
        JsonNode value = object.get(name);
        if (value != null && !Assertions.oneOf(value, texts)) {
            String place = way + InstanceLocation.step(name);
            Rule rule = Assertions.isString(value)
                    ? schema.rule(place + "/enum", "enum").with(texts.json())
                    : schema.rule(place + "/type", "type", "string");
            within(name, false, value, (found, inner) -> inner.violation(rule, found));
        }
    }

    /** Checks that each item from an index on has one of the types; the way leads to the keyword that has the items. */
    public void itemTypes(SchemaLocation schema, String way, JsonNode array, int from, String types) {
        AllowedTypes allowed = AllowedTypes.of(types);
        items(array, from, schema, way + "/type: " + types, allowed::accepts);
    }

    /** Checks the properties whose names are chosen. */
    public void properties(JsonNode object, Predicate<String> names, Checker checker) {
        if (object.isObject()) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                if (!findings.isFull() && names.test(property.getKey())) {
                    within(property.getKey(), false, property.getValue(), checker);
                }
            }
        }
    }

    /** Checks each property's name; what is reported stands at the property. */
    public void propertyNames(JsonNode object, Checker checker) {
        if (object.isObject()) {
            for (String name : object.propertyNames()) {
                within(name, true, StringNode.valueOf(name), checker);
            }
        }
    }

    /** Checks the item at an index, where it is there. */
    public void item(JsonNode array, int index, Checker checker) {
        if (array.isArray() && index < array.size()) {
            within(Integer.toString(index), false, array.get(index), checker);
        }
    }

    /** Checks each item from an index on, of which only one rule is demanded. */
    public void items(JsonNode array, int from, Rule rule, Predicate<JsonNode> isKept) {
        if (array.isArray()) {
            for (int i = from; !findings.isFull() && i < array.size(); i++) {
                if (!isKept.test(array.get(i))) {
                    within(Integer.toString(i), false, array.get(i), (found, inner) -> inner.violation(rule, found));
                }
            }
        }
    }

    /** As the one before, of a {@linkplain SchemaLocation#rule(String) rule} as text. */
    public void items(JsonNode array, int from, SchemaLocation schema, String rule, Predicate<JsonNode> isKept) {
        if (array.isArray()) {
            for (int i = from; !findings.isFull() && i < array.size(); i++) {
                if (!isKept.test(array.get(i))) {
                    within(
                            Integer.toString(i),
                            false,
                            array.get(i),
                            (found, inner) -> inner.violation(schema.rule(rule), found));
                }
            }
        }
    }

    /** Checks each item from an index on. */
    public void items(JsonNode array, int from, Checker checker) {
        if (array.isArray()) {
            for (int i = from; !findings.isFull() && i < array.size(); i++) {
                within(Integer.toString(i), false, array.get(i), checker);
            }
        }
    }

    /** Checks the items from an index on that are chosen. */
    public void items(JsonNode array, int from, IntPredicate indexes, Checker checker) {
        if (array.isArray()) {
            for (int i = from; !findings.isFull() && i < array.size(); i++) {
                if (indexes.test(i)) {
                    within(Integer.toString(i), false, array.get(i), checker);
                }
            }
        }
    }

    /** Reports what is violated in {@code checker} as this advisory, and not as errors. */
    public void advise(Rule advice, JsonNode value, Checker checker) {
        if (counting) {
            return;
        }
        Rule outer = place.advisory;
        place.advisory = advice;
        checker.check(value, this);
        place.advisory = outer;
    }

    /** Checks a value that must never be shown. */
    public void secretly(JsonNode value, Checker checker) {
        boolean outer = place.secret;
        place.secret = true;
        checker.check(value, this);
        place.secret = outer;
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
            boolean isPlain =
                    !rule.arguments().isEmpty() && rule.arguments().get(0).equals("required");
            if (isPlain) {
                violation(rule, value);
                return;
            }
            List<String> several = new ArrayList<>(List.of("several"));
            for (Branch branch : accepting) {
                several.add(branch.name());
            }
            violation(rule.with(several), value);
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
            checkAll(accepting, value);
        }
    }

    private List<Branch> accepting(JsonNode value, List<Branch> branches) {
        List<Branch> accepting = new ArrayList<>(1);
        for (Branch branch : branches) {
            if (branch.validator().isValid(value, verdicts)) {
                accepting.add(branch);
            }
        }
        return accepting;
    }

    private void explain(Rule rule, JsonNode value, List<Branch> branches) {
        if (options.allBranches()) {
            violation(rule, value);
            checkAll(branches, value);
        } else {
            Branch meant = BranchExplainer.meant(rule, value, branches, this);
            if (meant != null) {
                meant.validator().check(value, this);
            }
        }
    }

    private void checkAll(List<Branch> branches, JsonNode value) {
        for (Branch branch : branches) {
            branch.validator().check(value, this);
        }
    }

    /** How far a branch is from accepting. Inside such a trial there is none, or each level would have its own. */
    long weight(Branch branch, JsonNode value) {
        if (counting) {
            return 0;
        }
        Report trial = new Report(options, verdicts, true);
        branch.validator().check(value, trial);
        return trial.findings.weight();
    }

    /** Checks a property or an item; or a property's name, which is reported there. */
    private void within(String name, boolean isName, JsonNode value, Checker checker) {
        if (findings.isFull()) {
            return;
        }
        InstanceLocation outer = place.value;
        boolean outerName = place.isName;
        place.value = outer.at(name);
        place.isName = isName;
        checker.check(value, this);
        place.isName = outerName;
        place.value = outer;
    }
}
