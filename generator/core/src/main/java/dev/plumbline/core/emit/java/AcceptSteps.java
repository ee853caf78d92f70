package dev.plumbline.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.BranchTree;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Outline;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Required;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Prints the steps of one schema's {@code isValid}, a few for each check. */
final class AcceptSteps {

    private static final CodeBlock VALUE = CodeBlock.of("value");
    private static final int CHEAP = 1;
    private static final int PROPERTY = 2;
    private static final int PATTERN = 3;
    private static final int OTHER_SCHEMA = 4;
    private static final int LOOP = 5;
    private static final int BRANCHES = 6;
    private static final int UNEVALUATED = 7;

    private final Schema schema;
    private final ValidatorScope scope;
    private final AcceptCode accept;
    private final CheckTests tests;
    private final Unevaluated unevaluated;
    private final Map<Location, CodeBlock> held;
    private final AcceptParts parts;
    private final NameTables tables;
    private final PresenceTests presence;
    private final boolean isObject;
    private final boolean isArray;

    AcceptSteps(Schema schema, ValidatorScope scope, AcceptCode accept, CheckTests tests) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        this.tests = tests;
        this.unevaluated = new Unevaluated(schema, scope, accept, false);
        this.held = unevaluated.held().locals();
        this.parts = new AcceptParts(schema, scope, accept, unevaluated.held());
        this.tables = new NameTables(schema, scope, accept);
        // What only objects satisfy may ask any other value for properties: it has none, and fails anyway.
        this.isObject = scope.isOnly(schema, JsonType.OBJECT) || Outline.isOnlyObjects(schema, scope.rules());
        this.isArray = scope.isOnly(schema, JsonType.ARRAY);
        this.presence = new PresenceTests(scope, isObject, scope.lookedUp(schema));
    }

    /** What keeps the steps from growing too many. */
    AcceptParts parts() {
        return parts;
    }

    /** The tests that more than one step needs. */
    List<AcceptStep> conditions() {
        return held.isEmpty()
                ? List.of()
                : List.of(AcceptStep.statement(OTHER_SCHEMA, unevaluated.held().declarations()));
    }

    List<AcceptStep> steps(String keyword, Check check) {
        if (check instanceof Check.EachNamedProperty each) {
            return namedProperties(each.schemas());
        }
        if (check instanceof Check.LeadingItems leading) {
            return leadingItems(leading.schemas());
        }
        AcceptStep step = step(keyword, check);
        return step == null ? List.of() : List.of(step);
    }

    private @Nullable AcceptStep step(String keyword, Check check) {
        if (check instanceof Check.HasType type) {
            return AcceptStep.condition(0, CheckTests.lacksType(type, VALUE), CheckTests.hasType(type, VALUE));
        }
        if (check instanceof Check.Test test) {
            int cost = test.arguments().stream().anyMatch(Pattern.class::isInstance) ? PATTERN : CHEAP;
            return AcceptStep.test(cost, tests.test(test, schema.at(), keyword, VALUE));
        }
        if (check instanceof Check.HasProperties has) {
            return hasProperties(keyword, has);
        }
        if (check instanceof Check.Refer refer) {
            return inPlace(scope.rules().at(refer.target()));
        }
        if (check instanceof Check.Satisfy satisfy) {
            return inPlace(satisfy.schema());
        }
        if (check instanceof Check.Not not) {
            CodeBlock accepts = accept.accepts(not.schema(), VALUE);
            return AcceptStep.condition(OTHER_SCHEMA, accepts, CodeBlock.of("!$L", accepts));
        }
        if (check instanceof Check.Conditional conditional) {
            return conditional(conditional);
        }
        if (check instanceof Check.WhenPresent when) {
            return implied(
                    CodeBlock.of("value.has($L)", Literals.text(when.property())),
                    accept.accepts(when.schema(), VALUE));
        }
        if (check instanceof Check.AtLeastOne any) {
            return atLeastOne(any.schemas());
        }
        if (check instanceof Check.ExactlyOne one) {
            return exactlyOne(one.schemas());
        }
        if (check instanceof Check.CountOfItems count) {
            return AcceptStep.test(LOOP, CountOfItems.test(count, accept.predicate(count.schema())));
        }
        return loop(check);
    }

    private @Nullable AcceptStep loop(Check check) {
        if (check instanceof Check.EachMatchingProperty each) {
            CodeBlock pattern =
                    scope.constants().pattern(schema.at(), ValidatorNames.pattern(each.index()), each.pattern());
            return properties(
                    CodeBlock.of("$T.matches(anyProperty.getKey(), $L)", Assertions.class, pattern), each.schema());
        }
        if (check instanceof Check.EachOtherProperty each) {
            return properties(OtherProperties.test(each, schema, scope, "anyProperty.getKey()"), each.schema());
        }
        if (check instanceof Check.EachUnevaluatedProperty each && !unevaluated.hasNoProperty()) {
            AcceptStep step = properties(unevaluated.property(CodeBlock.of("anyProperty.getKey()")), each.schema());
            return step == null ? null : step.costing(UNEVALUATED);
        }
        if (check instanceof Check.EachUnevaluatedItem each && !unevaluated.hasNoItem()) {
            return items(UNEVALUATED, unevaluated.firstItem(), unevaluated.item("i"), each.schema());
        }
        if (check instanceof Check.EachPropertyName each && !accept.isTrue(each.schema())) {
            CodeBlock name = CodeBlock.of("$T.valueOf(anyName)", StringNode.class);
            return AcceptStep.statement(
                    LOOP,
                    CodeBlock.builder()
                            .beginControlFlow("for ($T anyName : value.propertyNames())", String.class)
                            .add(AcceptStep.returnFalseIf(CodeBlock.of("!$L", accept.accepts(each.schema(), name))))
                            .endControlFlow()
                            .build());
        }
        return check instanceof Check.EachItem each
                ? items(LOOP, each.from(), CodeBlock.of("true"), each.schema())
                : null;
    }

    private @Nullable AcceptStep items(int cost, int from, CodeBlock chosen, Schema item) {
        if (accept.isTrue(item)) {
            return null;
        }
        return AcceptStep.statement(
                cost,
                CodeBlock.builder()
                        .beginControlFlow(
                                "for (int i = $L; $Li < value.size(); i++)", from, isArray ? "" : "value.isArray() && ")
                        .add(AcceptStep.returnFalseIf(fails(chosen, item, CodeBlock.of("value.get(i)"))))
                        .endControlFlow()
                        .build());
    }

    /** The condition that a property or item is one of those that are meant and does not satisfy the schema. */
    private CodeBlock fails(CodeBlock chosen, Schema schema, CodeBlock value) {
        CodeBlock accepts = accept.accepts(schema, value);
        if (chosen.toString().equals("true")) {
            return CodeBlock.of("!$L", accepts);
        }
        return accepts.toString().equals("false") ? chosen : CodeBlock.of("$L && !$L", chosen, accepts);
    }

    private @Nullable AcceptStep inPlace(Schema other) {
        Schema meant = scope.meant(other);
        if (accept.isTrue(meant)) {
            return null;
        }
        AcceptStep inline = inline(meant);
        if (inline != null) {
            return inline;
        }
        return AcceptStep.test(OTHER_SCHEMA, accepts(meant)).after(fetches(meant));
    }

    /** The test of a schema in place, which is given what is looked up here. */
    private CodeBlock accepts(Schema meant) {
        if (!scope.given().isGiven(meant, schema)) {
            return accept.accepts(meant, VALUE);
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(VALUE));
        for (String name : scope.given().of(meant)) {
            arguments.add(scope.hasLocal(name) ? CodeBlock.of("$L", scope.local(name)) : PropertyTests.get(name));
        }
        return CodeBlock.of(
                "$T.isValid($L)",
                scope.classOf(meant.at()).orElseThrow(),
                arguments.stream().collect(CodeBlock.joining(",$W")));
    }

    private List<CodeBlock> fetches(Schema meant) {
        return scope.given().isGiven(meant, schema)
                ? scope.given().of(meant).stream()
                        .filter(scope::hasLocal)
                        .map(name -> PropertyTests.fetch(scope, name))
                        .toList()
                : List.of();
    }

    /** A schema that is no more than a line: a test of one property, or a condition of two such tests. */
    private @Nullable AcceptStep inline(Schema meant) {
        Optional<PropertyTests> property = PropertyTests.of(meant, isObject, scope, accept);
        if (property.isPresent()) {
            return AcceptStep.condition(
                            PATTERN, property.get().fails(), property.get().passes())
                    .after(property.get().fetch());
        }
        List<Check> checks = AcceptCode.checks(meant);
        return scope.isHere(meant)
                        && scope.classOf(meant.at()).isEmpty()
                        && checks.size() == 1
                        && checks.get(0) instanceof Check.Conditional check
                ? inline(check)
                : null;
    }

    private @Nullable AcceptStep inline(Check.Conditional check) {
        if (check.then() == null
                || check.otherwise() != null
                || held.containsKey(check.condition().at())) {
            return null;
        }
        Optional<PropertyTests> condition = PropertyTests.of(scope.meant(check.condition()), isObject, scope, accept);
        Optional<PropertyTests> then = PropertyTests.of(scope.meant(check.then()), isObject, scope, accept);
        if (condition.isEmpty() || then.isEmpty()) {
            return null;
        }
        CodeBlock fails =
                CodeBlock.of("$L\n&& $L", condition.get().passes(), then.get().fails());
        return AcceptStep.condition(PATTERN, fails, CodeBlock.of("!($L)", fails))
                .after(condition.get().fetch(), then.get().fetch());
    }

    /** What a named property looks for is not looked for twice. */
    private @Nullable AcceptStep hasProperties(String keyword, Check.HasProperties check) {
        List<String> names = check.names().stream()
                .filter(name -> check.trigger() != null || !isFetchedAsRequired(name))
                .toList();
        if (names.size() > CodeSize.NAMES) {
            return AcceptStep.test(LOOP, tables.hasAll(keyword, check.trigger(), names));
        }
        return names.isEmpty() ? null : presence.all(CHEAP, check.trigger(), names);
    }

    private boolean isFetchedAsRequired(String name) {
        Schema property = schema.keyword(Properties.class)
                .map(all -> all.schemas().get(name))
                .orElse(null);
        return isObject
                && !tables.isLarge()
                && property != null
                && !accept.isTrue(property)
                && !Outline.isNever(property, scope.rules())
                && schema.keyword(Required.class)
                        .filter(required -> required.names().contains(name))
                        .isPresent();
    }

    private List<AcceptStep> namedProperties(Map<String, Schema> schemas) {
        if (tables.isLarge()) {
            return List.of(AcceptStep.statement(LOOP, tables.properties(schemas)));
        }
        List<AcceptStep> steps = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        schemas.forEach((name, property) -> {
            if (Outline.isNever(property, scope.rules())) {
                forbidden.add(name);
            } else if (!accept.isTrue(property)) {
                steps.add(namedProperty(name, property));
            }
        });
        if (!forbidden.isEmpty()) {
            steps.add(presence.none(CHEAP, forbidden));
        }
        return steps;
    }

    private AcceptStep namedProperty(String name, Schema property) {
        CodeBlock local = CodeBlock.of("$L", scope.local(name));
        CodeBlock accepts = accept.accepts(property, local);
        return (isFetchedAsRequired(name)
                        ? AcceptStep.condition(
                                PROPERTY,
                                CodeBlock.of("$L == null || !$L", local, accepts),
                                CodeBlock.of("$L != null && $L", local, accepts))
                        : AcceptStep.condition(
                                PROPERTY,
                                CodeBlock.of("$L != null && !$L", local, accepts),
                                CodeBlock.of("$L == null || $L", local, accepts)))
                .after(PropertyTests.fetch(scope, name));
    }

    private List<AcceptStep> leadingItems(List<Schema> schemas) {
        List<AcceptStep> steps = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            if (!accept.isTrue(schemas.get(i))) {
                CodeBlock present = CodeBlock.of("$Lvalue.size() > $L", isArray ? "" : "value.isArray() && ", i);
                CodeBlock accepts = accept.accepts(schemas.get(i), CodeBlock.of("value.get($L)", i));
                steps.add(AcceptStep.statement(
                        PROPERTY, AcceptStep.returnFalseIf(CodeBlock.of("$L && !$L", present, accepts))));
            }
        }
        return steps;
    }

    private @Nullable AcceptStep properties(CodeBlock chosen, Schema property) {
        if (accept.isTrue(property)) {
            return null;
        }
        return AcceptStep.statement(
                LOOP,
                CodeBlock.builder()
                        .beginControlFlow(
                                "for ($T<$T, $T> anyProperty : value.properties())",
                                Map.Entry.class,
                                String.class,
                                JsonNode.class)
                        .add(AcceptStep.returnFalseIf(fails(chosen, property, CodeBlock.of("anyProperty.getValue()"))))
                        .endControlFlow()
                        .build());
    }

    private AcceptStep conditional(Check.Conditional check) {
        AcceptStep inline = inline(check);
        if (inline != null) {
            return inline;
        }
        CodeBlock condition = holds(check.condition());
        if (check.then() == null) {
            CodeBlock otherwise = accept.accepts(check.other(), VALUE);
            return AcceptStep.condition(
                    OTHER_SCHEMA,
                    CodeBlock.of("!$L && !$L", condition, otherwise),
                    CodeBlock.of("$L || $L", condition, otherwise));
        }
        CodeBlock then = accept.accepts(check.then(), VALUE);
        if (check.otherwise() == null) {
            return implied(condition, then);
        }
        CodeBlock otherwise = accept.accepts(check.otherwise(), VALUE);
        return AcceptStep.condition(
                OTHER_SCHEMA,
                CodeBlock.of("$L ? !$L : !$L", condition, then, otherwise),
                CodeBlock.of("$L ? $L : $L", condition, then, otherwise));
    }

    /** Whether the value satisfies a schema, which may be known by now. */
    private CodeBlock holds(Schema other) {
        CodeBlock known = held.get(other.at());
        return known == null ? accept.accepts(other, VALUE) : known;
    }

    private static AcceptStep implied(CodeBlock condition, CodeBlock then) {
        return AcceptStep.condition(
                OTHER_SCHEMA, CodeBlock.of("$L && !$L", condition, then), CodeBlock.of("!$L || $L", condition, then));
    }

    private AcceptStep atLeastOne(List<Schema> branches) {
        List<CodeBlock> accepts = parts.any(branches.stream().map(this::holds).toList());
        return AcceptStep.condition(
                BRANCHES,
                accepts.stream().map(each -> CodeBlock.of("!$L", each)).collect(CodeBlock.joining("\n&& ")),
                accepts.stream().collect(CodeBlock.joining("\n|| ")));
    }

    private AcceptStep exactlyOne(List<Schema> branches) {
        Optional<BranchTree> tree = BranchTree.of(branches, scope.rules());
        if (tree.isPresent() && branches.stream().noneMatch(branch -> held.containsKey(branch.at()))) {
            CodeBlock passes = oneOf(tree.get());
            List<CodeBlock> fetches = Stream.concat(
                            presence.fetches(tree.get().properties()).stream(),
                            branches.stream().flatMap(branch -> fetches(scope.meant(branch)).stream()))
                    .distinct()
                    .toList();
            return AcceptStep.condition(BRANCHES, CodeBlock.of("!($L)", passes), passes)
                    .after(fetches);
        }
        List<CodeBlock> counts = branches.stream()
                .map(branch -> CodeBlock.of("($L ? 1 : 0)", holds(branch)))
                .toList();
        CodeBlock sum = parts.sum(counts).stream().collect(CodeBlock.joining("\n+ "));
        return AcceptStep.condition(BRANCHES, CodeBlock.of("matches != 1"), CodeBlock.of("matches == 1"))
                .after(CodeBlock.builder().addStatement("int matches = $L", sum).build());
    }

    /** A test of the one branch that an object with these properties can satisfy. */
    private CodeBlock oneOf(BranchTree tree) {
        if (tree instanceof BranchTree.Fork fork) {
            CodeBlock present = oneOf(fork.present());
            return CodeBlock.of(
                    fork.present() instanceof BranchTree.Leaf ? "$L\n? $L\n: $L" : "$L\n? ($L)\n: $L",
                    presence.present(fork.property()),
                    present,
                    oneOf(fork.absent()));
        }
        return accepts(scope.meant(((BranchTree.Leaf) tree).branch()));
    }
}
