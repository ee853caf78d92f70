package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.validator.ValidatorConstants.DocumentRule;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import dev.plumbline.core.validator.ByteSize;
import dev.plumbline.core.validator.Expression;
import dev.plumbline.core.validator.NameConditions;
import dev.plumbline.core.validator.PartArgument;
import dev.plumbline.core.validator.PropertyName;
import dev.plumbline.core.validator.Statement;
import dev.plumbline.core.validator.TestBuilder;
import dev.plumbline.core.validator.UnevaluatedConditions;
import dev.plumbline.core.validator.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Prints the statements of one keyword in a schema's {@code check}, for each kind of check. */
final class CheckStatements implements Check.Visitor<List<CheckStatement>> {

    /** What a longer rule demands stands in a constant. */
    private static final int LONGEST = 10_000;

    private final CheckContext context;
    private final Schema schema;
    private final Keyword keyword;
    private final boolean isOnly;
    private final UnevaluatedConditions unevaluated;
    private final ValidatorScope scope;
    private final TestBuilder tests;
    private final ExpressionPrinter expressions;
    private final LocationEmitter locations;
    private final CheckerReferences checkers;

    /** @param isOnly whether the schema has no other keyword that demands something */
    CheckStatements(CheckContext context, Keyword keyword, boolean isOnly) {
        this.context = context;
        this.schema = context.schema();
        this.keyword = keyword;
        this.isOnly = isOnly;
        this.unevaluated = context.unevaluated();
        this.scope = context.emitter().scope();
        this.tests = context.emitter().tests();
        this.expressions = context.emitter().expressions();
        this.locations = new LocationEmitter(scope);
        this.checkers = new CheckerReferences(scope, locations);
    }

    @Override
    public List<CheckStatement> test(Check.Test check) {
        List<String> texts = texts(check);
        if (!texts.isEmpty() && isOfText(List.of())) {
            LocationEmitter.Base base = locations.base(schema.at());
            return all(CodeBlock.of(
                    "report.requireOneOf($L,$W$L,$Wvalue,$W$L);\n",
                    base.location(),
                    Literals.text(base.way() + "/" + keyword.name()),
                    scope.constants().strings(schema.at(), keyword.name(), texts)));
        }
        return require(tests.assertion(Value.WHOLE, check, schema, keyword.name()));
    }

    /** The texts of an {@code enum} that a test looks up in a set, which a report takes from there. */
    private static List<String> texts(Check.Test check) {
        return check.method().equals("oneOf")
                        && check.arguments().get(0) instanceof List<?> values
                        && values.size() > 1
                        && values.size() <= ByteSize.NAMES
                        && values.stream().allMatch(value -> ((JsonNode) value).isString())
                ? values.stream().map(value -> ((JsonNode) value).stringValue()).toList()
                : List.of();
    }

    @Override
    public List<CheckStatement> hasType(Check.HasType check) {
        Expression hasType = new Expression.HasType(Value.WHOLE, check.types());
        if (isOnly) {
            return require(hasType);
        }
        // What is not of the type is reported for that alone.
        CodeBlock lacksType = CodeBlock.of("!report.require($L,$Wvalue,$W$L)", rule(), expressions.print(hasType));
        return List.of(CheckStatement.pinned(
                guarded(lacksType, CodeBlock.of("return;\n")), SizedCode.CALL + ByteSize.of(hasType)));
    }

    @Override
    public List<CheckStatement> never(Check.Never check) {
        return all(CodeBlock.of("report.violation($L, value);\n", ruleValue()));
    }

    @Override
    public List<CheckStatement> hasProperties(Check.HasProperties check) {
        String trigger = check.trigger();
        String key = trigger == null ? keyword.name() : ValidatorNames.dependent(keyword.name(), trigger);
        CodeBlock names = check.names().size() > ByteSize.NAMES
                ? CodeBlock.of(
                        "$L.toArray($T[]::new)",
                        scope.constants().names(schema.at(), ValidatorNames.table(key), check.names()),
                        String.class)
                : check.names().stream().map(Literals::text).collect(CodeBlock.joining(",$W"));
        CodeBlock rule = trigger == null ? rule() : rule(key, List.of(trigger));
        CodeBlock required = CodeBlock.of("report.required($L, value, $L);\n", rule, names);
        return all(
                SizedCode.CALL + SizedCode.TEXT * check.names().size(),
                trigger == null ? required : guarded(has(trigger), required));
    }

    @Override
    public List<CheckStatement> refer(Check.Refer check) {
        return all(checkers.call(schema, (Ref) keyword));
    }

    @Override
    public List<CheckStatement> satisfy(Check.Satisfy check) {
        return isSilent(check.schema()) ? List.of() : all(call(check.schema()));
    }

    @Override
    public List<CheckStatement> not(Check.Not check) {
        return require(Expression.not(tests.condition(check.schema(), Value.WHOLE)));
    }

    @Override
    public List<CheckStatement> conditional(Check.Conditional check) {
        Expression condition = tests.condition(check.condition(), Value.WHOLE);
        SizedCode then = callOrNothing(check.then());
        SizedCode otherwise = callOrNothing(check.otherwise());
        if (otherwise.code().isEmpty() || condition.isTrue()) {
            return all(guarded(condition, then));
        }
        if (then.code().isEmpty() || condition.isFalse()) {
            return all(guarded(Expression.not(condition), otherwise));
        }
        return all(
                ByteSize.of(condition) + then.size() + otherwise.size(),
                CodeBlock.builder()
                        .beginControlFlow("if ($>$>$L$<$<)", expressions.print(condition))
                        .add(then.code())
                        .nextControlFlow("else")
                        .add(otherwise.code())
                        .endControlFlow()
                        .build());
    }

    @Override
    public List<CheckStatement> whenPresent(Check.WhenPresent check) {
        SizedCode call = call(check.schema());
        return all(SizedCode.CALL + call.size(), guarded(has(check.property()), call.code()));
    }

    @Override
    public List<CheckStatement> atLeastOne(Check.AtLeastOne check) {
        return all(CodeBlock.of("report.anyOf($L,$Wvalue,$W$L);\n", ruleValue(), branches(check.schemas())));
    }

    @Override
    public List<CheckStatement> exactlyOne(Check.ExactlyOne check) {
        return all(CodeBlock.of("report.oneOf($L, value, $L);\n", ruleValue(), branches(check.schemas())));
    }

    @Override
    public List<CheckStatement> advise(Check.Advise check) {
        LocationEmitter.Base base = locations.base(schema.at());
        String way =
                scope.way(check.schema().at()).substring(scope.way(schema.at()).length());
        CodeBlock rule = scope.constants().advisory(schema.at(), check, base.location(), base.way() + way);
        return all(CodeBlock.of("report.advise($L, value, $L);\n", rule, checkers.checker(check.schema())));
    }

    @Override
    public List<CheckStatement> eachNamedProperty(Check.EachNamedProperty check) {
        List<CheckStatement> statements = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String types = "";
        for (Map.Entry<String, Schema> property : check.schemas().entrySet()) {
            if (isSilent(property.getValue())) {
                continue;
            }
            Optional<String> only = onlyTypes(property.getValue());
            if (!names.isEmpty() && !only.equals(Optional.of(types))) {
                statements.addAll(types(types, names));
                names.clear();
            }
            if (only.isPresent()) {
                types = only.get();
                names.add(property.getKey());
            } else {
                statements.addAll(property(property.getKey(), property.getValue()));
            }
        }
        statements.addAll(types(types, names));
        return statements;
    }

    private List<CheckStatement> property(String name, Schema property) {
        Optional<CodeBlock> texts = choice(property);
        if (texts.isPresent()) {
            LocationEmitter.Base base = locations.base(schema.at());
            return all(CodeBlock.of(
                    "report.choice($L,$W$L,$Wvalue,$W$L,$W$L);\n",
                    base.location(),
                    Literals.text(base.way() + "/" + keyword.name()),
                    Literals.text(name),
                    texts.get()));
        }
        return all(CodeBlock.of(
                "report.property(value,$W$L,$W$L);\n",
                Literals.text(name),
                onlyRule(property).or(() -> checkers.elsewhere(property)).orElseGet(() -> checkers.checker(property))));
    }

    /** The texts of a schema that demands a string and that it is one of these, and nothing else. */
    private Optional<CodeBlock> choice(Schema other) {
        List<Keyword> demands = demands(other);
        if (!isPlain(other) || demands.size() != 2) {
            return Optional.empty();
        }
        Keyword type = demands.get(demands.get(0) instanceof Type ? 0 : 1);
        Keyword values = demands.get(demands.get(0) instanceof Type ? 1 : 0);
        if (!(type instanceof Type)
                || !(values instanceof Enumeration)
                || !type.arguments().equals(List.of("string"))) {
            return Optional.empty();
        }
        List<String> texts =
                values.checks().get(0).asTest().map(CheckStatements::texts).orElse(List.of());
        return texts.isEmpty() || !new CheckStatements(context.of(other), type, false).isOfText(List.of())
                ? Optional.empty()
                : Optional.of(scope.constants().strings(other.at(), values.name(), texts));
    }

    /** Properties next to each other of which only the same types are demanded. */
    private List<CheckStatement> types(String types, List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        LocationEmitter.Base base = locations.base(schema.at());
        return all(
                SizedCode.CALL + SizedCode.TEXT * names.size(),
                CodeBlock.of(
                        "report.types($L,$W$L,$Wvalue,$W$L,$W$L);\n",
                        base.location(),
                        Literals.text(base.way() + "/" + keyword.name()),
                        Literals.text(types),
                        names.stream().map(Literals::text).collect(CodeBlock.joining(",$W"))));
    }

    /** The types that a schema allows, which demands nothing else; empty for another schema. */
    private Optional<String> onlyTypes(Schema other) {
        return only(other)
                .filter(only -> only.keyword instanceof Type
                        && only.isOfText(List.of())
                        && locations.base(schema.at()).way().equals(scope.way(schema.at())))
                .map(only -> String.join(", ", only.keyword.arguments()));
    }

    @Override
    public List<CheckStatement> eachMatchingProperty(Check.EachMatchingProperty check) {
        return all(CodeBlock.of(
                "report.properties(value, name -> $L, $L);\n",
                expressions.print(NameConditions.matches(schema, check, PropertyName.GIVEN)),
                checkers.checker(check.schema())));
    }

    @Override
    public List<CheckStatement> eachOtherProperty(Check.EachOtherProperty check) {
        return all(CodeBlock.of(
                "report.properties(value,$Wname -> $L,$W$L);\n",
                expressions.print(NameConditions.isOther(schema, check, PropertyName.GIVEN)),
                forbidden(check.schema())));
    }

    @Override
    public List<CheckStatement> eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
        if (unevaluated.hasNoProperty() || isSilent(check.schema())) {
            return List.of();
        }
        return unevaluated(CodeBlock.of(
                "report.properties(value,$Wname -> $>$>$L$<$<,$W$L);\n",
                expressions.print(unevaluated.property(PropertyName.GIVEN)),
                forbidden(check.schema())));
    }

    @Override
    public List<CheckStatement> eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
        if (unevaluated.hasNoItem() || isSilent(check.schema())) {
            return List.of();
        }
        return unevaluated(CodeBlock.of(
                "report.items(value,$W$L,$Wi -> $>$>$L$<$<,$W$L);\n",
                unevaluated.firstItem(),
                expressions.print(unevaluated.item(PartArgument.LOOP_INDEX)),
                forbidden(check.schema())));
    }

    @Override
    public List<CheckStatement> eachPropertyName(Check.EachPropertyName check) {
        return all(CodeBlock.of("report.propertyNames(value, $L);\n", checkers.checker(check.schema())));
    }

    @Override
    public List<CheckStatement> leadingItems(Check.LeadingItems check) {
        return all(
                SizedCode.CALL * check.schemas().size(),
                CodeBlock.join(
                        IntStream.range(0, check.schemas().size())
                                .filter(i -> !isSilent(check.schemas().get(i)))
                                .mapToObj(i -> CodeBlock.of(
                                        "report.item(value, $L, $L);\n",
                                        i,
                                        checkers.checker(check.schemas().get(i))))
                                .toList(),
                        ""));
    }

    @Override
    public List<CheckStatement> eachItem(Check.EachItem check) {
        Optional<String> types = onlyTypes(check.schema());
        if (types.isPresent()) {
            LocationEmitter.Base base = locations.base(check.schema().at());
            return all(CodeBlock.of(
                    "report.itemTypes($L,$W$L,$Wvalue,$W$L,$W$L);\n",
                    base.location(),
                    Literals.text(base.way()),
                    check.from(),
                    Literals.text(types.get())));
        }
        return isSilent(check.schema())
                ? List.of()
                : all(CodeBlock.of(
                        "report.items(value,$W$L,$W$L);\n",
                        check.from(),
                        onlyRule(check.schema()).orElseGet(() -> checkers.checker(check.schema()))));
    }

    @Override
    public List<CheckStatement> countOfItems(Check.CountOfItems check) {
        return all(CodeBlock.of(
                "report.contains($L,$Wvalue,$W$L,$W$L,$W$L);\n",
                ruleValue(List.of()),
                expressions.predicate(check.schema()),
                CodeBlock.of("$LL", check.min()),
                ContainsEmitter.most(check)));
    }

    /** What is left over when all other keywords have spoken: it needs local variables, and stays with them. */
    private List<CheckStatement> unevaluated(CodeBlock code) {
        List<CheckStatement> all = new ArrayList<>();
        if (!unevaluated.verdicts().isEmpty()) {
            List<Statement> declarations = unevaluated.verdicts().declarations();
            all.add(CheckStatement.pinned(
                    new StatementPrinter(scope, expressions).print(declarations),
                    declarations.stream().mapToInt(ByteSize::of).sum()));
        }
        all.add(CheckStatement.pinned(code, SizedCode.CALL));
        return all;
    }

    private SizedCode callOrNothing(@Nullable Schema branch) {
        return branch == null ? new SizedCode(CodeBlock.of(""), 0) : call(branch);
    }

    /** The statements of a schema on the same value, where they are few; else the call of its method. */
    private SizedCode call(Schema other) {
        return (isPlain(other) ? context.inline(other) : Optional.<SizedCode>empty())
                .orElseGet(() -> new SizedCode(checkers.call(other), SizedCode.CALL));
    }

    /** Whether a schema is this class's own, and its values may be shown. */
    private boolean isPlain(Schema other) {
        return scope.dereference(other) == other
                && scope.classOf(other.at()).isEmpty()
                && scope.isHere(other)
                && !checkers.isSecret(other);
    }

    /** The rule and the test of a schema that demands one thing only; empty where it is another. */
    private Optional<CodeBlock> onlyRule(Schema other) {
        return only(other)
                .flatMap(only -> only.predicate().map(predicate -> CodeBlock.of("$L,$W$L", only.rule(), predicate)));
    }

    /** What prints the one demand of a schema that has no other. */
    private Optional<CheckStatements> only(Schema other) {
        List<Keyword> demands = demands(other);
        return isPlain(other) && demands.size() == 1 && demands.get(0).checks().size() == 1
                ? Optional.of(new CheckStatements(context.of(other), demands.get(0), true))
                : Optional.empty();
    }

    private static List<Keyword> demands(Schema schema) {
        return schema.keywords().stream()
                .filter(each -> !each.checks().isEmpty())
                .toList();
    }

    private Optional<CodeBlock> predicate() {
        if (keyword instanceof FalseSchema) {
            return Optional.of(CodeBlock.of("found -> false"));
        }
        if (keyword instanceof Type type) {
            return Optional.of(CheckConditions.typePredicate(type.types()));
        }
        return keyword.checks()
                .get(0)
                .asTest()
                .map(test -> CodeBlock.of(
                        "found -> $L",
                        expressions.print(tests.assertion(new Value.Variable("found"), test, schema, keyword.name()))));
    }

    private boolean isSilent(Schema other) {
        return scope.classOf(other.at()).isEmpty()
                && other.keywords().stream().allMatch(each -> each.checks().isEmpty());
    }

    private CodeBlock forbidden(Schema other) {
        return isFalse(other) ? inline() : checkers.checker(other);
    }

    private CodeBlock branches(List<Schema> schemas) {
        List<ObjectSignature> outlines = ObjectSignature.distinct(schemas.stream()
                .map(branch -> ObjectSignature.of(branch, scope.schemas()))
                .toList());
        Discriminator discriminator = schema.keyword(Discriminator.class).orElse(null);
        List<SizedCode> branches = IntStream.range(0, schemas.size())
                .mapToObj(i -> new BranchEmitter(scope, expressions, checkers, discriminator)
                        .branch(schemas.get(i), i, outlines.get(i)))
                .collect(Collectors.toList());
        return scope.constants().branches(schema.at(), keyword.name(), branches);
    }

    /** A checker for values that must not be there at all, which are this keyword's violation. */
    private CodeBlock inline() {
        return CodeBlock.of("(found, inner) ->$Winner.violation($L,$Wfound)", ruleValue());
    }

    private List<CheckStatement> require(Expression isKept) {
        if (isKept.isTrue()) {
            return List.of();
        }
        return all(
                SizedCode.CALL + ByteSize.of(isKept),
                isKept.isFalse()
                        ? CodeBlock.of("report.violation($L, value);\n", ruleValue())
                        : CodeBlock.of("report.require($L,$Wvalue,$W$L);\n", rule(), expressions.print(isKept)));
    }

    private static List<CheckStatement> all(CodeBlock... calls) {
        return CheckStatement.all(Stream.of(calls).map(call -> new SizedCode(call, SizedCode.CALL)));
    }

    private static List<CheckStatement> all(int size, CodeBlock code) {
        return all(new SizedCode(code, size));
    }

    private static List<CheckStatement> all(SizedCode code) {
        return CheckStatement.all(Stream.of(code));
    }

    private CodeBlock rule() {
        return rule(keyword.name(), keyword.arguments());
    }

    /** The rule as the first arguments of a report's method: as text where that can say it, which takes no constant. */
    private CodeBlock rule(String constant, List<String> arguments) {
        LocationEmitter.Base base = locations.base(schema.at());
        return isOfText(arguments)
                ? CodeBlock.of("$L,$W$L", base.location(), text(base, arguments))
                : constant(constant, arguments, base);
    }

    private CodeBlock ruleValue() {
        return ruleValue(keyword.arguments());
    }

    /** The rule as a value. */
    private CodeBlock ruleValue(List<String> arguments) {
        LocationEmitter.Base base = locations.base(schema.at());
        return isOfText(arguments)
                ? CodeBlock.of("$L.rule($>$>$Z$L$<$<)", base.location(), text(base, arguments))
                : constant(keyword.name(), arguments, base);
    }

    private CodeBlock constant(String constant, List<String> arguments, LocationEmitter.Base base) {
        DocumentRule rule = new DocumentRule(
                scope.text(schema), base.location(), way(base), keyword.name(), arguments, scope.conditions(schema));
        return scope.constants().rule(schema.at(), constant, rule);
    }

    private String way(LocationEmitter.Base base) {
        return base.way() + (keyword instanceof FalseSchema ? "" : "/" + keyword.name());
    }

    private CodeBlock text(LocationEmitter.Base base, List<String> arguments) {
        return Literals.text(way(base) + (arguments.isEmpty() ? "" : ": " + String.join(", ", arguments)));
    }

    /** Whether {@link dev.plumbline.runtime.validation.SchemaLocation#rule(String)} reads the rule out of its text. */
    private boolean isOfText(List<String> arguments) {
        LocationEmitter.Base base = locations.base(schema.at());
        return scope.text(schema).equals(SchemaText.NONE)
                && scope.conditions(schema).isEmpty()
                && base.way().equals(scope.way(schema.at()))
                && way(base).endsWith("/" + keyword.name())
                && !way(base).contains(": ")
                && arguments.stream().noneMatch(argument -> argument.contains(", "))
                && arguments.stream().mapToInt(String::length).sum() < LONGEST;
    }

    private static CodeBlock has(String property) {
        return CodeBlock.of("value.has($L)", Literals.text(property));
    }

    private static boolean isFalse(Schema schema) {
        return schema.keywords().size() == 1 && schema.keywords().get(0) instanceof FalseSchema;
    }

    private SizedCode guarded(Expression condition, SizedCode code) {
        if (condition.isTrue()) {
            return code;
        }
        return condition.isFalse()
                ? new SizedCode(CodeBlock.of(""), 0)
                : new SizedCode(
                        guarded(expressions.print(condition), code.code()), ByteSize.of(condition) + code.size());
    }

    private static CodeBlock guarded(CodeBlock condition, CodeBlock code) {
        return CodeBlock.builder()
                .beginControlFlow("if ($>$>$L$<$<)", condition)
                .add(code)
                .endControlFlow()
                .build();
    }
}
