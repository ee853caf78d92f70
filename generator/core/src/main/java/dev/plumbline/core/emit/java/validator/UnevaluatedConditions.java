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
import dev.plumbline.core.schema.keyword.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.UnevaluatedProperties;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints which properties and items of a value a schema has not evaluated. What that depends on, such as which branches
 * of an {@code anyOf} hold, is tested once per value and kept in local variables.
 */
final class UnevaluatedConditions {

    private static final ParameterSpec NAME =
            ParameterSpec.builder(String.class, "name").build();

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter accept;
    private final List<Evaluated> properties;
    private final List<Evaluated> items;
    private final ConditionLocals held;

    /** @param reporting whether a branch was meant where none holds: that is reported, and what it would evaluate is not */
    UnevaluatedConditions(Schema schema, ValidatorScope scope, IsValidEmitter accept, boolean reporting) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        this.properties = schema.keyword(UnevaluatedProperties.class)
                .filter(keyword -> !accept.isTrue(keyword.schema()))
                .map(keyword -> Evaluated.properties(schema, scope.schemas()))
                .map(known -> reporting ? withChoices(known) : known)
                .orElse(List.of());
        this.items = schema.keyword(UnevaluatedItems.class)
                .filter(keyword -> !accept.isTrue(keyword.schema()))
                .map(keyword -> Evaluated.items(schema, scope.schemas()))
                .map(known -> reporting ? withChoices(known) : known)
                .orElse(List.of());
        this.held = new ConditionLocals(
                schema,
                scope,
                accept,
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
    ConditionLocals held() {
        return held;
    }

    private static Stream<Schema> deciding(List<Evaluated> evaluated) {
        return evaluated.stream().flatMap(each -> each.when().stream()).flatMap(Condition::schemas);
    }

    /** An expression that is true for the name of a property that nothing has evaluated. */
    CodeBlock property(CodeBlock name) {
        return held.isArray()
                ? call(part(all(properties(CodeBlock.of(NAME.name())), NAME), NAME), Stream.of(name))
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
        return held.isArray()
                ? call(
                        part(all(items(SplitMethods.INDEX.name()), SplitMethods.INDEX), SplitMethods.INDEX),
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
                known.add(accept.accepts(contained, CodeBlock.of("value.get($L)", index)));
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
                    .map(held::of)
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
                return held.of(holds.schema());
            }

            @Override
            public CodeBlock fails(Condition.Fails fails) {
                return CodeBlock.of("!$L", held.of(fails.schema()));
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
        List<CodeBlock> all = terms;
        while (held.isArray() && CodeSize.of(all) > CodeSize.PART) {
            List<List<CodeBlock>> runs = MethodSplitter.of(all, term -> term);
            if (runs.size() == all.size()) {
                return all;
            }
            all = runs.stream()
                    .map(run -> part(run.stream().collect(CodeBlock.joining(operator)), own))
                    .map(method -> call(method, Stream.of(own).map(each -> CodeBlock.of(each.name()))))
                    .toList();
        }
        return all;
    }

    /** Adds a method; gives its name. */
    private String part(CodeBlock condition, ParameterSpec... own) {
        List<ParameterSpec> all = new ArrayList<>(List.of(own));
        all.addAll(parameters());
        return scope.parts()
                .method(
                        scope.partStem(schema, "isUnevaluated"),
                        TypeName.BOOLEAN,
                        all,
                        CodeBlock.of("return $L;\n", condition));
    }

    private CodeBlock call(String method, Stream<CodeBlock> own) {
        return CodeBlock.of(
                "$L($L)",
                method,
                Stream.concat(own, parameters().stream().map(each -> CodeBlock.of(each.name())))
                        .collect(CodeBlock.joining(", ")));
    }

    private List<ParameterSpec> parameters() {
        return held.isEmpty()
                ? accept.parameters(schema, SplitMethods.VALUE)
                : accept.parameters(schema, SplitMethods.VALUE, ConditionLocals.ARRAY);
    }
}
