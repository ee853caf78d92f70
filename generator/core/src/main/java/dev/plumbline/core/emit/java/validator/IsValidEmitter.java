package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints the bodies of the {@code isValid} methods: nothing but tests, since nobody asks here what is wrong.
 *
 * <ol>
 *   <li>Each keyword gives steps ({@link IsValidSteps}). One that every value passes is left out; with one that no value
 *       passes, the body is {@code return false}.
 *   <li>They are sorted by {@linkplain IsValidStep#cost cost}, so that a value that was meant for another branch is turned
 *       away at once, by its type, by a missing property or by a constant. All steps have to pass, and none has an effect,
 *       so that their order does not matter for the verdict. Steps of one cost stay in the order of the document.
 *   <li>What two steps declare is declared by the first of them.
 *   <li>Neighbours without declarations in between are one condition, and the last of these is the result.
 * </ol>
 */
final class IsValidEmitter {

    private final ValidatorScope scope;
    private final String verdictCache;
    private final CheckConditions assertions;

    /** @param verdictCache an expression for what remembers the verdicts on a recursive value */
    IsValidEmitter(ValidatorScope scope, String verdictCache) {
        this.scope = scope;
        this.verdictCache = verdictCache;
        this.assertions = new CheckConditions(scope.constants());
    }

    /** The body of the method that tests a schema. */
    CodeBlock body(Schema schema) {
        return body(steps(schema));
    }

    /** The body of the test of a class that has another method for all but what is common to branches. */
    CodeBlock whole() {
        return new HoistedCalls(scope.root(), scope, this).whole();
    }

    /** The body of the method that is given properties of the value in parameters. */
    CodeBlock body(Schema schema, List<String> hoisted) {
        Set<CodeBlock> fetched = hoisted.stream()
                .map(name -> PropertyConditions.fetch(scope, name))
                .collect(Collectors.toSet());
        return body(steps(schema).stream().map(step -> step.without(fetched)).toList());
    }

    /** The properties that the method looks up. */
    List<String> lookups(Schema schema) {
        Set<CodeBlock> first =
                steps(schema).stream().flatMap(step -> step.first().stream()).collect(Collectors.toSet());
        return scope.locals().stream()
                .filter(name -> first.contains(PropertyConditions.fetch(scope, name)))
                .toList();
    }

    static CodeBlock body(List<IsValidStep> steps) {
        if (steps.isEmpty()) {
            return CodeBlock.of("return true;\n");
        }
        Set<CodeBlock> printed = new HashSet<>();
        List<IsValidStep> all = new ArrayList<>();
        for (IsValidStep step : steps) {
            IsValidStep next = step.without(printed);
            printed.addAll(step.first());
            IsValidStep last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.canTake(next)) {
                all.set(all.size() - 1, last.with(next));
            } else {
                all.add(next);
            }
        }
        CodeBlock.Builder body = CodeBlock.builder();
        all.subList(0, all.size() - 1).forEach(step -> body.add(step.code()));
        return body.add(all.get(all.size() - 1).last()).build();
    }

    private List<IsValidStep> steps(Schema schema) {
        if (ObjectSignature.isNever(schema, scope.schemas())) {
            return List.of(IsValidStep.test(StepCost.CHEAP, Connectives.FALSE));
        }
        IsValidContext context = IsValidContext.of(schema, scope, this);
        IsValidSteps printer = new IsValidSteps(context, assertions);
        List<IsValidStep> steps = new ArrayList<>(printer.locals());
        boolean typed = ListedValues.tellTheType(schema);
        for (Keyword keyword : schema.keywords()) {
            if (!(typed && keyword instanceof Type)) {
                steps.addAll(printer.of(keyword));
            }
        }
        if (steps.stream().anyMatch(IsValidStep::isNever)) {
            return List.of(IsValidStep.test(StepCost.CHEAP, Connectives.FALSE));
        }
        steps.removeIf(IsValidStep::isAlways);
        steps.sort(Comparator.comparing(IsValidStep::cost));
        return context.splitter().steps(steps);
    }

    /** An expression, of one call or one name, that is true where a value satisfies a schema. */
    CodeBlock condition(Schema schema, CodeBlock value) {
        Schema target = scope.dereference(schema);
        if (isTrue(target)) {
            return Connectives.TRUE;
        }
        if (ObjectSignature.isNever(target, scope.schemas())) {
            return Connectives.FALSE;
        }
        if (scope.classOf(target.at()).isPresent()) {
            return CodeBlock.of(
                    "$T.INSTANCE.isValid($L)", scope.classOf(target.at()).get(), arguments(target, value));
        }
        if (!scope.isHere(target)) {
            return CodeBlock.of("$L($L)", scope.sharedMethod(target), arguments(target, value));
        }
        CodeBlock one = call(target, value);
        if (one != null) {
            return one;
        }
        return CodeBlock.of("$L($L)", scope.isValidMethod(target), arguments(target, value));
    }

    /** What a schema demands, where that is one call. */
    private @Nullable CodeBlock call(Schema schema, CodeBlock value) {
        boolean typed = ListedValues.tellTheType(schema);
        List<Keyword> demands = schema.keywords().stream()
                .filter(keyword -> !keyword.checks().stream().allMatch(Check::isAdvice))
                .filter(keyword -> !(typed && keyword instanceof Type))
                .toList();
        if (demands.size() != 1 || demands.get(0).checks().size() != 1) {
            return null;
        }
        Keyword only = demands.get(0);
        Optional<Check.Test> test = only.checks().get(0).asTest();
        if (test.isPresent()) {
            return assertions.test(test.get(), schema.at(), only.name(), value);
        }
        if (only instanceof Type type && type.types().size() == 1) {
            return CheckConditions.hasType(type.types(), value);
        }
        return only instanceof Required required
                        && required.names().size() == 1
                        && scope.isOnly(schema, JsonType.OBJECT)
                ? CodeBlock.of(
                        "$L.has($L)", value, Literals.text(required.names().get(0)))
                : null;
    }

    private CodeBlock arguments(Schema schema, CodeBlock value) {
        return scope.isEndless(schema) ? CodeBlock.of("$L, $L", value, verdictCache) : value;
    }

    /** The parameters of a part of a schema's method: those given, and what the verdict cache is taken from where it is needed. */
    List<ParameterSpec> parameters(Schema schema, ParameterSpec... own) {
        List<ParameterSpec> all = new ArrayList<>(List.of(own));
        if (scope.isEndless(schema)) {
            all.add(verdictCache.equals(SplitMethods.VERDICTS.name()) ? SplitMethods.VERDICTS : SplitMethods.REPORT);
        }
        return all;
    }

    /** A predicate that does {@link #condition}. */
    CodeBlock predicate(Schema schema) {
        return scope.isEndless(schema)
                ? CodeBlock.of("anyItem -> $L", condition(schema, CodeBlock.of("anyItem")))
                : reference(schema);
    }

    /** A method reference for {@link #condition}; where the schema is endless, to a method that takes the verdict cache, too. */
    CodeBlock reference(Schema schema) {
        Schema target = scope.dereference(schema);
        return scope.classOf(target.at())
                .map(type -> CodeBlock.of("$T.INSTANCE::isValid", type))
                .orElseGet(() -> CodeBlock.of("$T::$L", scope.name(), scope.isValidMethod(target)));
    }

    /** Whether everything satisfies a schema. */
    boolean isTrue(Schema schema) {
        return checks(scope.dereference(schema)).stream().allMatch(Check::isAdvice);
    }

    static List<Check> checks(Schema schema) {
        return schema.keywords().stream()
                .flatMap(keyword -> keyword.checks().stream())
                .toList();
    }
}
