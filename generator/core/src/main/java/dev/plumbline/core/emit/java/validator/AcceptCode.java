package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.Outline;
import dev.plumbline.core.schema.keyword.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints the bodies of the {@code isValid} methods: nothing but tests, the cheap ones first, so that a value that was
 * meant for another branch is turned away at once.
 */
final class AcceptCode {

    private final ValidatorScope scope;
    private final String verdicts;
    private final CheckTests tests;

    /** @param verdicts an expression for the cache of verdicts that the printed code uses */
    AcceptCode(ValidatorScope scope, String verdicts) {
        this.scope = scope;
        this.verdicts = verdicts;
        this.tests = new CheckTests(scope.constants());
    }

    /** The body of the method that tests a schema. */
    CodeBlock body(Schema schema) {
        return body(steps(schema));
    }

    /** The body of the test of a class that has another method for all but what is common to branches. */
    CodeBlock whole() {
        return new GivenCalls(scope.root(), scope, this).whole();
    }

    /** The body of the method that is given properties of the value in parameters. */
    CodeBlock body(Schema schema, List<String> given) {
        Set<CodeBlock> fetched =
                given.stream().map(name -> PropertyTests.fetch(scope, name)).collect(Collectors.toSet());
        return body(steps(schema).stream().map(step -> step.without(fetched)).toList());
    }

    /** The properties that the method looks up. */
    List<String> looksUp(Schema schema) {
        Set<CodeBlock> first =
                steps(schema).stream().flatMap(step -> step.first().stream()).collect(Collectors.toSet());
        return scope.locals().stream()
                .filter(name -> first.contains(PropertyTests.fetch(scope, name)))
                .toList();
    }

    static CodeBlock body(List<AcceptStep> steps) {
        if (steps.isEmpty()) {
            return CodeBlock.of("return true;\n");
        }
        if (steps.size() == 2 && steps.stream().allMatch(AcceptStep::isPlain)) {
            return CodeBlock.builder()
                    .addStatement(
                            "return $L && $L",
                            steps.get(0).passes(),
                            steps.get(1).passes())
                    .build();
        }
        CodeBlock.Builder body = CodeBlock.builder();
        Set<CodeBlock> printed = new HashSet<>();
        for (AcceptStep step : steps.subList(0, steps.size() - 1)) {
            body.add(step.without(printed).code());
            printed.addAll(step.first());
        }
        return body.add(steps.get(steps.size() - 1).without(printed).last()).build();
    }

    private List<AcceptStep> steps(Schema schema) {
        if (Outline.isNever(schema, scope.rules())) {
            return List.of(AcceptStep.test(AcceptStep.CHEAP, Connectives.FALSE));
        }
        AcceptSteps printer = new AcceptSteps(schema, scope, this, tests);
        List<AcceptStep> steps = new ArrayList<>(printer.conditions());
        boolean typed = ListedValues.tellTheType(schema);
        for (Keyword keyword : schema.keywords()) {
            for (Check check : typed && keyword instanceof Type ? List.<Check>of() : keyword.checks()) {
                steps.addAll(printer.steps(keyword.name(), check));
            }
        }
        if (steps.stream().anyMatch(AcceptStep::isNever)) {
            return List.of(AcceptStep.test(AcceptStep.CHEAP, Connectives.FALSE));
        }
        steps.removeIf(AcceptStep::isAlways);
        steps.sort(Comparator.comparingInt(AcceptStep::cost));
        return printer.parts().steps(steps);
    }

    /** An expression, of one call or one name, that is true where a value satisfies a schema. */
    CodeBlock accepts(Schema schema, CodeBlock value) {
        Schema meant = scope.meant(schema);
        if (isTrue(meant)) {
            return Connectives.TRUE;
        }
        if (Outline.isNever(meant, scope.rules())) {
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
        List<Check> checks = checks(schema).stream()
                .filter(check -> !(check instanceof Check.Advise) && !(typed && check instanceof Check.HasType))
                .toList();
        Check only = checks.size() == 1 ? checks.get(0) : null;
        if (only instanceof Check.Test test) {
            return tests.test(test, schema.at(), keywordOf(schema, test), value);
        }
        if (only instanceof Check.HasType type && type.types().size() == 1) {
            return CheckTests.hasType(type, value);
        }
        return only instanceof Check.HasProperties has
                        && has.trigger() == null
                        && has.names().size() == 1
                        && scope.isOnly(schema, JsonType.OBJECT)
                ? CodeBlock.of("$L.has($L)", value, Literals.text(has.names().get(0)))
                : null;
    }

    private CodeBlock arguments(Schema schema, CodeBlock value) {
        return scope.isEndless(schema) ? CodeBlock.of("$L, $L", value, verdicts) : value;
    }

    /** The parameters of a part of a schema's method: those given, and what the verdicts are taken from where they are needed. */
    List<ParameterSpec> parameters(Schema schema, ParameterSpec... own) {
        List<ParameterSpec> all = new ArrayList<>(List.of(own));
        if (scope.isEndless(schema)) {
            all.add(verdicts.equals(PartMethods.VERDICTS.name()) ? PartMethods.VERDICTS : ReportParts.REPORT);
        }
        return all;
    }

    /** A predicate that does {@link #accepts}. */
    CodeBlock predicate(Schema schema) {
        return scope.isEndless(schema)
                ? CodeBlock.of("anyItem -> $L", accepts(schema, CodeBlock.of("anyItem")))
                : reference(schema);
    }

    /** A method reference for {@link #accepts}; where the schema is endless, to a method that takes the verdicts, too. */
    CodeBlock reference(Schema schema) {
        Schema meant = scope.meant(schema);
        return scope.classOf(meant.at())
                .map(type -> CodeBlock.of("$T.INSTANCE::isValid", type))
                .orElseGet(() -> CodeBlock.of("$T::$L", scope.name(), scope.acceptMethod(meant)));
    }

    /** Whether everything satisfies a schema. */
    boolean isTrue(Schema schema) {
        return checks(scope.meant(schema)).stream().allMatch(check -> check instanceof Check.Advise);
    }

    static List<Check> checks(Schema schema) {
        return schema.keywords().stream()
                .flatMap(keyword -> keyword.checks().stream())
                .toList();
    }

    private static String keywordOf(Schema schema, Check check) {
        return schema.keywords().stream()
                .filter(keyword -> keyword.checks().contains(check))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
