package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.ConditionalSchemas;
import dev.plumbline.core.schema.analysis.Evaluated;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints which properties and items of a value a schema has not evaluated.
 *
 * <p>JSON Schema collects annotations while it validates. Generated code collects nothing, since that would allocate:
 *
 * <ol>
 *   <li>{@link Evaluated} says, before anything is printed, what is evaluated on which conditions: these names always,
 *       those where that branch of the {@code anyOf} holds, all where the {@code then} applies.
 *   <li>The branches in these conditions are tested once per value; {@link ConditionLocals} hold the verdicts.
 *   <li>A property is unevaluated if none of the cases evaluates it: {@code !(condition && name is known) && ...}.
 *   <li>In a report, a branch that no value satisfies would make everything unevaluated that it speaks of, after the
 *       {@code oneOf} has said what is wrong already. So where no branch holds, all counts as evaluated there.
 * </ol>
 */
final class UnevaluatedConditions {

    private static final ParameterSpec NAME =
            ParameterSpec.builder(String.class, "name").build();

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter isValid;
    private final List<Evaluated> properties;
    private final List<Evaluated> items;
    private final ConditionLocals locals;

    /** @param reporting whether a branch was meant where none holds: that is reported, and what it would evaluate is not */
    UnevaluatedConditions(Schema schema, ValidatorScope scope, IsValidEmitter isValid, boolean reporting) {
        this.schema = schema;
        this.scope = scope;
        this.isValid = isValid;
        this.properties = schema.keyword(UnevaluatedProperties.class)
                .filter(keyword -> !isValid.isTrue(keyword.schema()))
                .map(keyword -> Evaluated.properties(schema, scope.schemas()))
                .map(known -> reporting ? withChoices(known) : known)
                .orElse(List.of());
        this.items = schema.keyword(UnevaluatedItems.class)
                .filter(keyword -> !isValid.isTrue(keyword.schema()))
                .map(keyword -> Evaluated.items(schema, scope.schemas()))
                .map(known -> reporting ? withChoices(known) : known)
                .orElse(List.of());
        this.locals = new ConditionLocals(
                schema,
                scope,
                isValid,
                Stream.concat(deciding(properties), deciding(items)),
                Math.max(terms(properties), terms(items)) > CodeSize.TESTS);
    }

    private static int terms(List<Evaluated> evaluated) {
        return evaluated.stream()
                .mapToInt(each -> 1 + each.patterns().size() + each.contained().size())
                .sum();
    }

    private List<Evaluated> withChoices(List<Evaluated> known) {
        if (isEverything(known)) {
            return known;
        }
        List<Evaluated> all = new ArrayList<>(known);
        for (ConditionalSchemas.Choice choice :
                ConditionalSchemas.of(schema, scope.schemas()).choices()) {
            List<Condition> none = new ArrayList<>(choice.when());
            choice.branches().forEach(branch -> none.add(new Condition.Fails(branch)));
            all.add(Evaluated.everything(none));
        }
        return all;
    }

    private static boolean isEverything(List<Evaluated> known) {
        return known.stream().anyMatch(each -> each.all() && each.when().isEmpty());
    }

    /** Whether no property is left over. */
    boolean hasNoProperty() {
        return isEverything(properties);
    }

    /** Whether no item is left over. */
    boolean hasNoItem() {
        return isEverything(items);
    }

    /** The tests that decide what is evaluated. */
    ConditionLocals locals() {
        return locals;
    }

    private static Stream<Schema> deciding(List<Evaluated> evaluated) {
        return evaluated.stream().flatMap(each -> each.when().stream()).flatMap(Condition::schemas);
    }

    /** An expression that is true for the name of a property that nothing has evaluated. */
    CodeBlock property(CodeBlock name) {
        return locals.isArray()
                ? call(method(all(properties(CodeBlock.of(NAME.name())), NAME), NAME), Stream.of(name))
                : and(properties(name));
    }

    private List<CodeBlock> properties(CodeBlock name) {
        List<CodeBlock> conditions = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            List<CodeBlock> known = new ArrayList<>();
            Evaluated each = properties.get(i);
            if (!each.names().isEmpty()) {
                CodeBlock names =
                        scope.constants().strings(schema.at(), ValidatorNames.evaluatedNames(i), each.names());
                known.add(CodeBlock.of("$L.contains($L)", names, name));
            }
            for (int j = 0; j < each.patterns().size(); j++) {
                EcmaPattern pattern = each.patterns().get(j);
                CodeBlock constant =
                        scope.constants().pattern(schema.at(), ValidatorNames.evaluatedPattern(i, j), pattern.java());
                known.add(CodeBlock.of("$T.matches($L, $L)", Assertions.class, name, constant));
            }
            conditions.addAll(unless(each, known));
        }
        return conditions;
    }

    /** From which index on items may not be evaluated. */
    int firstItem() {
        return items.isEmpty() || !items.get(0).when().isEmpty()
                ? 0
                : items.get(0).leading();
    }

    /** An expression that is true for the index, from {@link #firstItem} on, of an item that nothing has evaluated. */
    CodeBlock item(String index) {
        return locals.isArray()
                ? call(
                        method(all(items(SplitMethods.INDEX.name()), SplitMethods.INDEX), SplitMethods.INDEX),
                        Stream.of(CodeBlock.of(index)))
                : and(items(index));
    }

    private List<CodeBlock> items(String index) {
        List<CodeBlock> conditions = new ArrayList<>();
        for (Evaluated each : items) {
            List<CodeBlock> known = new ArrayList<>();
            if (each.leading() > firstItem()) {
                known.add(CodeBlock.of("$L < $L", index, each.leading()));
            }
            for (Schema contained : each.contained()) {
                known.add(isValid.condition(contained, CodeBlock.of("value.get($L)", index)));
            }
            conditions.addAll(unless(each, known));
        }
        return conditions;
    }

    private List<CodeBlock> unless(Evaluated each, List<CodeBlock> known) {
        List<CodeBlock> when = each.when().stream().map(this::holds).toList();
        if (when.isEmpty()) {
            return known.stream().map(Connectives::not).toList();
        }
        if (each.all() && each.when().stream().allMatch(condition -> condition instanceof Condition.Fails)) {
            List<CodeBlock> any = each.when().stream()
                    .flatMap(Condition::schemas)
                    .map(locals::of)
                    .toList();
            return List.of(any(fewer(any, "\n|| ")));
        }
        if (known.isEmpty() && !each.all()) {
            return List.of();
        }
        List<CodeBlock> all = new ArrayList<>(when);
        if (!each.all()) {
            all.add(any(known));
        }
        return List.of(CodeBlock.of("!($L)", all.stream().collect(CodeBlock.joining(" && "))));
    }

    private CodeBlock holds(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public CodeBlock holds(Condition.Holds holds) {
                return locals.of(holds.schema());
            }

            @Override
            public CodeBlock fails(Condition.Fails fails) {
                return CodeBlock.of("!$L", locals.of(fails.schema()));
            }

            @Override
            public CodeBlock has(Condition.Has has) {
                return CodeBlock.of("value.has($L)", Literals.text(has.property()));
            }
        });
    }

    private static CodeBlock and(List<CodeBlock> conditions) {
        return conditions.isEmpty() ? CodeBlock.of("true") : conditions.stream().collect(CodeBlock.joining("\n&& "));
    }

    private static CodeBlock any(List<CodeBlock> conditions) {
        CodeBlock any = conditions.stream().collect(CodeBlock.joining(" || "));
        return conditions.size() == 1 ? any : CodeBlock.of("($L)", any);
    }

    private CodeBlock all(List<CodeBlock> conditions, ParameterSpec own) {
        return and(fewer(conditions, "\n&& ", own));
    }

    /** The terms of a conjunction or disjunction; where they are too many, calls of methods that do the same. */
    private List<CodeBlock> fewer(List<CodeBlock> terms, String operator, ParameterSpec... own) {
        return locals.isArray() ? splitter(own).terms(terms, TypeName.BOOLEAN, operator) : terms;
    }

    private MethodSplitter splitter(ParameterSpec... own) {
        return new MethodSplitter(scope.splitMethods(), stem(), parameters(own), code -> false);
    }

    /** Adds a method; gives its name. */
    private String method(CodeBlock condition, ParameterSpec own) {
        return scope.splitMethods()
                .method(stem(), TypeName.BOOLEAN, parameters(own), CodeBlock.of("return $L;\n", condition));
    }

    private String stem() {
        return scope.splitStem(schema, "isUnevaluated");
    }

    private CodeBlock call(String method, Stream<CodeBlock> own) {
        return CodeBlock.of(
                "$L($L)",
                method,
                Stream.concat(own, parameters().stream().map(each -> CodeBlock.of(each.name())))
                        .collect(CodeBlock.joining(", ")));
    }

    private List<ParameterSpec> parameters(ParameterSpec... own) {
        List<ParameterSpec> all = new ArrayList<>(List.of(own));
        all.addAll(
                locals.isEmpty()
                        ? isValid.parameters(schema, SplitMethods.VALUE)
                        : isValid.parameters(schema, SplitMethods.VALUE, ConditionLocals.ARRAY));
        return all;
    }
}
