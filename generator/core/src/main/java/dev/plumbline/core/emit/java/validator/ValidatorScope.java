package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.RuleConditions;
import dev.plumbline.core.schema.analysis.RuleTexts;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.validator.ClassFacts;
import dev.plumbline.core.validator.HoistedProperties;
import dev.plumbline.core.validator.MethodParts;
import dev.plumbline.core.validator.TestBuilder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the code of one validator class refers to: its names, the words of its rules, the classes of other schemas, and
 * the private methods that it turns out to need.
 */
final class ValidatorScope {

    private final ValidatorRun run;
    private final ClassFacts facts;
    private final Schema root;
    private final ClassName name;
    private final HoistedProperties hoisted;
    private final ValidatorNames names;
    private final RuleTexts texts;
    private final RuleConditions conditions;
    private final ValidatorConstants constants;
    private final MethodParts parts = new MethodParts();
    private final CheckSplit checkSplit = new CheckSplit();
    private final TestBuilder tests;
    private final TestBuilder reportTests;
    private final Map<Location, Schema> needed = new LinkedHashMap<>();
    private final Set<Location> isValidMethods = new LinkedHashSet<>();
    private final Set<Location> checkMethods = new LinkedHashSet<>();

    /** @param root the schema that the class validates */
    ValidatorScope(ValidatorRun run, Schema root, HoistedProperties hoisted) {
        this.run = run;
        this.root = root;
        this.name = run.plan().validatorAt(root.at());
        this.hoisted = hoisted;
        this.names = ValidatorNames.of(root, run.facts().schemas(), hoisted.inClass(root));
        this.texts = RuleTexts.of(root, run.facts().schemas());
        this.conditions = RuleConditions.of(root, run.facts().schemas());
        this.facts = new ClassFacts(run.facts(), root, hoisted, names.locals());
        this.tests = new TestBuilder(facts, parts, false);
        this.reportTests = new TestBuilder(facts, parts, true);
        this.constants = new ValidatorConstants(names, name, !RulePlacement.in(root, run.plan()));
    }

    Schema root() {
        return root;
    }

    ClassName name() {
        return name;
    }

    SchemaSet schemas() {
        return run.facts().schemas();
    }

    /** Builds the tests of the class. */
    TestBuilder tests() {
        return tests;
    }

    /** Builds the tests that stand in the methods that report. */
    TestBuilder reportTests() {
        return reportTests;
    }

    /** What was split off from tests. */
    MethodParts parts() {
        return parts;
    }

    ValidatorConstants constants() {
        return constants;
    }

    /** The methods that hold what other methods that report have no room for. */
    CheckSplit checkSplit() {
        return checkSplit;
    }

    /** What is tested before the branches that the class is one of, and not in the test of the rest. */
    List<Schema> testedBefore() {
        return run.facts().commonSubschemas().before(root);
    }

    /** The properties that the class's test is given by others. */
    List<String> given() {
        return hoisted.of(root);
    }

    /** How the parts of a schema's method are called. */
    String splitStem(Schema schema, String verb) {
        return verb + (schema.at().equals(root.at()) ? "" : names.method(schema.at()));
    }

    /** What is so where a schema inside this one applies, where that is told. */
    List<List<String>> conditions(Schema schema) {
        return conditions.at(schema.at());
    }

    /** The words that speak for a schema's rules. */
    SchemaText text(Schema schema) {
        return texts.at(schema.at());
    }

    /** What to test instead of a schema that only refers to another: the other. */
    Schema dereference(Schema schema) {
        return run.facts().dereference(schema);
    }

    /** The references that lead from a schema to what is meant by it. */
    List<Ref> references(Schema schema) {
        return run.facts().references(schema).references();
    }

    /** How the class names a place in a document. */
    String pointer(Location at) {
        boolean inRootDocument = at.document().equals(run.rootDocument());
        return (inRootDocument ? "" : at.document()) + "#" + at.pointer();
    }

    /** What tells this class from another for the same schema; empty where there is no other. */
    String direction() {
        boolean received = Received.is(root.at());
        Location other = received ? Received.sent(root.at()) : Received.at(root.at());
        if (classOf(other).isEmpty()) {
            return "";
        }
        return received ? ", as it is received" : ", as it is sent";
    }

    /** The absolute location of a place in a document, for a schema: by its {@code $id}, otherwise by the document. */
    String absoluteLocation(Location at) {
        String byId = schemas().absoluteLocations().get(at);
        return byId == null ? at.document() + "#" + at.pointer() : byId;
    }

    /** The way from this class's schema to a place in it. */
    String way(Location at) {
        return at.pointer().substring(root.at().pointer().length());
    }

    /** The class of a schema that has one of its own, unless it is this class's own root. */
    Optional<ClassName> classOf(Location at) {
        return Optional.ofNullable(run.classes().get(at));
    }

    /** Whether a schema stands in this class's, so that its methods are here. */
    boolean isHere(Schema schema) {
        return names.knows(schema.at());
    }

    /** Whether a schema follows a value without a bound of its own, so that its test takes the verdict cache along. */
    boolean isEndless(Schema schema) {
        return run.facts().isEndless(schema);
    }

    /** Whether this class's schema refers to itself. */
    boolean isCircular() {
        return run.facts().recursion().isCircular(root.at());
    }

    /** Whether a schema refers to itself that this class's does not belong to. */
    boolean isEntered(Schema target) {
        return run.facts().recursion().isEntered(root.at(), target.at());
    }

    /** Whether this class is only asked whether a value matches, and so has no report. */
    boolean isMatcher() {
        return run.plan().matchers().contains(root.at());
    }

    /** Whether this class may come to the same value by several ways. */
    boolean isRepeated() {
        return run.facts().recursion().isRepeated(root.at());
    }

    /** The method of another class that tests a schema in it. */
    CodeBlock sharedMethod(Schema schema) {
        Schema owner = run.facts().sharedTests().owner(schema);
        return CodeBlock.of(
                "$T.isValid$L",
                run.plan().validatorAt(owner.at()),
                ValidatorNames.of(owner, schemas()).method(schema.at()));
    }

    /** The schemas that other classes have this one test. */
    List<Schema> shared() {
        return run.facts().sharedTests().in(root);
    }

    /** The local variable that holds whether a value satisfies a schema. */
    String conditionLocal(Schema schema) {
        return names.condition(schema.at());
    }

    /** The name of the private method that tests a schema; asking for it makes the class have it. */
    CodeBlock isValidMethod(Schema schema) {
        need(schema);
        isValidMethods.add(schema.at());
        return CodeBlock.of("isValid$L", names.method(schema.at()));
    }

    /** The name of the private method that reports on a schema; asking for it makes the class have it. */
    CodeBlock checkMethod(Schema schema) {
        need(schema);
        checkMethods.add(schema.at());
        return CodeBlock.of("check$L", names.method(schema.at()));
    }

    /** A name for the local variable that holds a property. */
    String local(String property) {
        return names.local(property);
    }

    private void need(Schema schema) {
        needed.putIfAbsent(schema.at(), schema);
    }

    /** The schemas that need private methods, as far as is known yet, in the order they were asked for. */
    Map<Location, Schema> needed() {
        return needed;
    }

    boolean needsIsValid(Location at) {
        return isValidMethods.contains(at);
    }

    boolean needsCheck(Location at) {
        return checkMethods.contains(at);
    }
}
