package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.Required;
import dev.plumbline.core.schema.keyword.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints the bodies of the {@code isValid} methods: nothing but tests, the cheap ones first, so that a value that was
 * meant for another branch is turned away at once.
 */
final class IsValidEmitter {

    private final ValidatorScope scope;
    private final String walk;
    private final CheckConditions tests;

    /** @param walk an expression for the walk that the printed code is part of */
    IsValidEmitter(ValidatorScope scope, String walk) {
        this.scope = scope;
        this.walk = walk;
        this.tests = new CheckConditions(scope.constants());
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
    CodeBlock body(Schema schema, List<String> given) {
        Set<CodeBlock> fetched = given.stream()
                .map(name -> PropertyConditions.fetch(scope, name))
                .collect(Collectors.toSet());
        return body(steps(schema).stream().map(step -> step.without(fetched)).toList());
    }

    /** The properties that the method looks up. */
    List<String> looksUp(Schema schema) {
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
        if (steps.size() == 2 && steps.stream().allMatch(IsValidStep::isPlain)) {
            return CodeBlock.builder()
                    .addStatement(
                            "return $L && $L",
                            steps.get(0).passes(),
                            steps.get(1).passes())
                    .build();
        }
        CodeBlock.Builder body = CodeBlock.builder();
        Set<CodeBlock> printed = new HashSet<>();
        for (IsValidStep step : steps.subList(0, steps.size() - 1)) {
            body.add(step.without(printed).code());
            printed.addAll(step.first());
        }
        return body.add(steps.get(steps.size() - 1).without(printed).last()).build();
    }

    private List<IsValidStep> steps(Schema schema) {
        if (ObjectSignature.isNever(schema, scope.schemas())) {
            return List.of(IsValidStep.test(IsValidStep.CHEAP, Connectives.FALSE));
        }
        IsValidSteps printer = new IsValidSteps(schema, scope, this, tests);
        List<IsValidStep> steps = new ArrayList<>(printer.conditions());
        boolean typed = ListedValues.tellTheType(schema);
        for (Keyword keyword : schema.keywords()) {
            if (!(typed && keyword instanceof Type)) {
                steps.addAll(printer.of(keyword));
            }
        }
        if (steps.stream().anyMatch(IsValidStep::isNever)) {
            return List.of(IsValidStep.test(IsValidStep.CHEAP, Connectives.FALSE));
        }
        steps.removeIf(IsValidStep::isAlways);
        steps.sort(Comparator.comparingInt(IsValidStep::cost));
        return printer.parts().steps(steps);
    }

    /** An expression, of one call or one name, that is true where a value satisfies a schema. */
    CodeBlock accepts(Schema schema, CodeBlock value) {
        Schema meant = scope.meant(schema);
        if (isTrue(meant)) {
            return Connectives.TRUE;
        }
        if (ObjectSignature.isNever(meant, scope.schemas())) {
            return Connectives.FALSE;
        }
        if (scope.classOf(meant.at()).isPresent()) {
            return CodeBlock.of(
                    "$T.INSTANCE.isValid($L)", scope.classOf(meant.at()).get(), arguments(meant, value));
        }
        if (!scope.isHere(meant)) {
            return CodeBlock.of("$L($L)", scope.sharedMethod(meant), arguments(meant, value));
        }
        CodeBlock one = call(meant, value);
        if (one != null) {
            return one;
        }
        return CodeBlock.of("$L($L)", scope.acceptMethod(meant), arguments(meant, value));
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
            return tests.test(test.get(), schema.at(), only.name(), value);
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
        return scope.isEndless(schema) ? CodeBlock.of("$L, $L", value, walk) : value;
    }

    /** The parameters of a part of a schema's method: those given, and what the walk is taken from where it is needed. */
    List<ParameterSpec> parameters(Schema schema, ParameterSpec... own) {
        List<ParameterSpec> all = new ArrayList<>(List.of(own));
        if (scope.isEndless(schema)) {
            all.add(walk.equals(SplitMethods.WALK.name()) ? SplitMethods.WALK : CheckSplitter.REPORT);
        }
        return all;
    }

    /** A predicate that does {@link #accepts}. */
    CodeBlock predicate(Schema schema) {
        return scope.isEndless(schema)
                ? CodeBlock.of("anyItem -> $L", accepts(schema, CodeBlock.of("anyItem")))
                : reference(schema);
    }

    /** A method reference for {@link #accepts}; where the schema is endless, to a method that takes the walk, too. */
    CodeBlock reference(Schema schema) {
        Schema meant = scope.meant(schema);
        return scope.classOf(meant.at())
                .map(type -> CodeBlock.of("$T.INSTANCE::isValid", type))
                .orElseGet(() -> CodeBlock.of("$T::$L", scope.name(), scope.acceptMethod(meant)));
    }

    /** Whether everything satisfies a schema. */
    boolean isTrue(Schema schema) {
        return checks(scope.meant(schema)).stream().allMatch(Check::isAdvice);
    }

    static List<Check> checks(Schema schema) {
        return schema.keywords().stream()
                .flatMap(keyword -> keyword.checks().stream())
                .toList();
    }
}
