package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.KnownTypes;
import dev.plumbline.core.schema.analysis.Recursion;
import dev.plumbline.core.schema.analysis.RuleTexts;
import dev.plumbline.core.schema.keyword.Ref;
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

    private final Schema root;
    private final ClassName name;
    private final Rules rules;
    private final Plan plan;
    private final SharedTests shared;
    private final SharedParts common;
    private final GivenProperties given;
    private final Recursion recursion;
    private final String rootDocument;
    private final ValidatorNames names;
    private final RuleTexts texts;
    private final KnownTypes types;
    private final ValidatorConstants constants;
    private final PartMethods parts = new PartMethods();
    private final Map<Location, Schema> needed = new LinkedHashMap<>();
    private final Set<Location> accepting = new LinkedHashSet<>();
    private final Set<Location> reporting = new LinkedHashSet<>();

    ValidatorScope(
            Schema root,
            ClassName name,
            Rules rules,
            Plan plan,
            SharedTests shared,
            SharedParts common,
            GivenProperties given,
            Recursion recursion,
            String rootDocument) {
        this.root = root;
        this.name = name;
        this.rules = rules;
        this.plan = plan;
        this.shared = shared;
        this.common = common;
        this.given = given;
        this.recursion = recursion;
        this.rootDocument = rootDocument;
        this.names = ValidatorNames.of(root, rules, given.inClass(root));
        this.texts = RuleTexts.of(root);
        this.types = KnownTypes.of(root, shared.decided());
        this.constants = new ValidatorConstants(names, name, !FewRules.in(root, plan));
    }

    Schema root() {
        return root;
    }

    ClassName name() {
        return name;
    }

    Rules rules() {
        return rules;
    }

    ValidatorConstants constants() {
        return constants;
    }

    /** The methods that hold what others have no room for. */
    PartMethods parts() {
        return parts;
    }

    /** What branches have in common. */
    SharedParts common() {
        return common;
    }

    /** What validators are given by others. */
    GivenProperties given() {
        return given;
    }

    /** The properties that a schema's method has in local variables, whether it tests them or only needs them there. */
    Set<String> lookedUp(Schema schema) {
        Set<String> names = new HashSet<>(given.by(schema));
        if (schema.at().equals(root.at())) {
            names.addAll(given.of(root));
        }
        return names;
    }

    /** How the parts of a schema's method are called. */
    String partStem(Schema schema, String verb) {
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
    Schema meant(Schema schema) {
        return meant(schema, rules, plan);
    }

    static Schema meant(Schema schema, Rules rules, Plan plan) {
        Schema meant = schema;
        while (!plan.validators().containsKey(meant.at()) && isReference(meant)) {
            meant = rules.at(meant.keyword(Ref.class).orElseThrow().target());
        }
        return meant;
    }

    private static boolean isReference(Schema schema) {
        return schema.keywords().stream().filter(Ref.class::isInstance).count() == 1
                && schema.keywords().stream()
                        .allMatch(keyword ->
                                keyword instanceof Ref || keyword.checks().isEmpty());
    }

    /** How the class names a place in a document. */
    String pointer(Location at) {
        boolean inRootDocument = at.document().equals(rootDocument);
        return (inRootDocument ? "" : at.document()) + "#" + at.pointer();
    }

    /** The absolute location of a place in a document, for a schema: by its {@code $id}, otherwise by the document. */
    String absoluteLocation(Location at) {
        String byId = rules.absoluteLocations().get(at);
        return byId == null ? at.document() + "#" + at.pointer() : byId;
    }

    /** The way from this class's schema to a place in it. */
    String way(Location at) {
        return at.pointer().substring(root.at().pointer().length());
    }

    /** The class of a schema that has one of its own, unless it is this class's own root. */
    Optional<ClassName> classOf(Location at) {
        return Optional.ofNullable(plan.validators().get(at));
    }

    /** Whether a schema stands in this class's, so that its methods are here. */
    boolean isHere(Schema schema) {
        return names.knows(schema.at());
    }

    /** Whether a schema follows a value without a bound of its own, so that its test takes the verdicts along. */
    boolean isEndless(Schema schema) {
        return recursion.isEndless(schema.at());
    }

    /** Whether this class may come to the same value by several ways. */
    boolean isRepeated() {
        return recursion.isRepeated(root.at());
    }

    /** The method of another class that tests a schema in it. */
    CodeBlock sharedMethod(Schema schema) {
        return shared.method(schema);
    }

    /** The schemas that other classes have this one test. */
    List<Schema> shared() {
        return shared.in(root);
    }

    /** The local variable that holds whether a value satisfies a schema. */
    String condition(Schema schema) {
        return names.condition(schema.at());
    }

    /** The name of the private method that tests a schema; asking for it makes the class have it. */
    CodeBlock acceptMethod(Schema schema) {
        need(schema);
        accepting.add(schema.at());
        return CodeBlock.of("isValid$L", names.method(schema.at()));
    }

    /** The name of the private method that reports on a schema; asking for it makes the class have it. */
    CodeBlock reportMethod(Schema schema) {
        need(schema);
        reporting.add(schema.at());
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

    boolean needsAccept(Location at) {
        return accepting.contains(at);
    }

    boolean needsReport(Location at) {
        return reporting.contains(at);
    }
}
