package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.analysis.KnownTypes;
import dev.plumbline.core.schema.analysis.RuleTexts;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.Collection;
import java.util.HashSet;
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
    private final Schema root;
    private final ClassName name;
    private final HoistedProperties hoisted;
    private final ValidatorNames names;
    private final RuleTexts texts;
    private final KnownTypes types;
    private final ValidatorConstants constants;
    private final SplitMethods splitMethods = new SplitMethods();
    private final Map<Location, Schema> needed = new LinkedHashMap<>();
    private final Set<Location> isValidMethods = new LinkedHashSet<>();
    private final Set<Location> checkMethods = new LinkedHashSet<>();

    /** @param root the schema that the class validates */
    ValidatorScope(ValidatorRun run, Schema root, HoistedProperties hoisted) {
        this.run = run;
        this.root = root;
        this.name = run.plan().validatorAt(root.at());
        this.hoisted = hoisted;
        this.names = ValidatorNames.of(root, run.schemas(), hoisted.inClass(root));
        this.texts = RuleTexts.of(root);
        this.types = KnownTypes.of(root, run.sharedPredicates().decided());
        this.constants = new ValidatorConstants(names, name, !RulePlacement.in(root, run.plan()));
    }

    Schema root() {
        return root;
    }

    ClassName name() {
        return name;
    }

    SchemaSet schemas() {
        return run.schemas();
    }

    ValidatorConstants constants() {
        return constants;
    }

    /** The methods that hold what others have no room for. */
    SplitMethods splitMethods() {
        return splitMethods;
    }

    /** What branches have in common. */
    CommonSubschemas commonSubschemas() {
        return run.commonSubschemas();
    }

    /** The properties that validators are given by others. */
    HoistedProperties hoisted() {
        return hoisted;
    }

    /** The properties that a schema's method has in local variables, whether it tests them or only needs them there. */
    Set<String> lookedUp(Schema schema) {
        Set<String> names = new HashSet<>(hoisted.by(schema));
        if (schema.at().equals(root.at())) {
            names.addAll(hoisted.of(root));
        }
        return names;
    }

    /** How the parts of a schema's method are called. */
    String splitStem(Schema schema, String verb) {
        return verb + (schema.at().equals(root.at()) ? "" : names.method(schema.at()));
    }

    SchemaText text(Schema schema) {
        return texts.at(schema.at());
    }

    /** Whether a schema's keywords, {@code type} apart, are only reached by values of that type. */
    boolean isOnly(Schema schema, JsonType type) {
        return types.isOnly(schema.at(), type);
    }

    /** What to test instead of a schema that only refers to another: the other. */
    Schema dereference(Schema schema) {
        return dereference(schema, run.schemas(), run.plan());
    }

    static Schema dereference(Schema schema, SchemaSet schemas, Plan plan) {
        return references(schema, schemas, plan).end();
    }

    /** The references that lead from a schema to what is meant by it. */
    List<Ref> references(Schema schema) {
        return references(schema, run.schemas(), run.plan()).references();
    }

    private static BareReference.Chain references(Schema schema, SchemaSet schemas, Plan plan) {
        return BareReference.follow(schema, schemas, BareReference::demandedBy, plan.validators()::containsKey);
    }

    /** How the class names a place in a document. */
    String pointer(Location at) {
        boolean inRootDocument = at.document().equals(run.rootDocument());
        return (inRootDocument ? "" : at.document()) + "#" + at.pointer();
    }

    /** The absolute location of a place in a document, for a schema: by its {@code $id}, otherwise by the document. */
    String absoluteLocation(Location at) {
        String byId = run.schemas().absoluteLocations().get(at);
        return byId == null ? at.document() + "#" + at.pointer() : byId;
    }

    /** The way from this class's schema to a place in it. */
    String way(Location at) {
        return at.pointer().substring(root.at().pointer().length());
    }

    /** The class of a schema that has one of its own, unless it is this class's own root. */
    Optional<ClassName> classOf(Location at) {
        return Optional.ofNullable(run.plan().validators().get(at));
    }

    /** Whether a schema stands in this class's, so that its methods are here. */
    boolean isHere(Schema schema) {
        return names.knows(schema.at());
    }

    /** Whether a schema follows a value without a bound of its own, so that its test takes the verdict cache along. */
    boolean isEndless(Schema schema) {
        return run.recursion().isEndless(schema.at());
    }

    /** Whether this class is only asked whether a value matches, and so has no report. */
    boolean isMatcher() {
        return run.plan().matchers().contains(root.at());
    }

    /** Whether this class may come to the same value by several ways. */
    boolean isRepeated() {
        return run.recursion().isRepeated(root.at());
    }

    /** The method of another class that tests a schema in it. */
    CodeBlock sharedMethod(Schema schema) {
        return run.sharedPredicates().method(schema);
    }

    /** The schemas that other classes have this one test. */
    List<Schema> shared() {
        return run.sharedPredicates().in(root);
    }

    /** The local variable that holds whether a value satisfies a schema. */
    String conditionLocal(Schema schema) {
        return names.condition(schema.at());
    }

    /** The name of the private method that tests a schema; lookingUpAll for it makes the class have it. */
    CodeBlock isValidMethod(Schema schema) {
        need(schema);
        isValidMethods.add(schema.at());
        return CodeBlock.of("isValid$L", names.method(schema.at()));
    }

    /** The name of the private method that reports on a schema; lookingUpAll for it makes the class have it. */
    CodeBlock checkMethod(Schema schema) {
        need(schema);
        checkMethods.add(schema.at());
        return CodeBlock.of("check$L", names.method(schema.at()));
    }

    /** A name for the local variable that holds a property. */
    String local(String property) {
        return names.local(property);
    }

    /** Whether a keyword of this class's schema names the property, so that there is a name for its local variable. */
    boolean hasLocal(String property) {
        return names.locals().contains(property);
    }

    /** The properties that have local variables. */
    Collection<String> locals() {
        return names.locals();
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
