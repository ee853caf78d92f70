package dev.plumbline.core.examples;

import dev.plumbline.core.compile.CompiledValidators;
import dev.plumbline.core.compile.NoCompilerException;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the examples of request and response bodies against the validators that were just made. */
public final class ExampleCheck {

    private final Index index;
    private final Problems problems;

    private ExampleCheck(Index index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    /**
     * Checks every example.
     *
     * @param validators compiles the validators; asked only if there is an example
     */
    public static void check(
            Api api, Index index, Problems problems, java.util.function.Supplier<CompiledValidators> validators) {
        List<Content> contents = api.operations().stream()
                .flatMap(ExampleCheck::contents)
                .filter(content -> !content.examples().isEmpty())
                .toList();
        if (contents.isEmpty()) {
            return;
        }
        ExampleCheck check = new ExampleCheck(index, problems);
        try {
            CompiledValidators compiled = validators.get();
            contents.forEach(content -> check.content(content, compiled));
        } catch (NoCompilerException e) {
            Location first = contents.get(0).examples().get(0).at();
            problems.add(Problem.warning(
                    "UncheckedExamples",
                    index.place(first),
                    first.pointer(),
                    "the examples were not held against their schemas: " + e.getMessage(),
                    "run on a JDK"));
        }
    }

    private static Stream<Content> contents(Operation operation) {
        return Stream.concat(
                operation.body().map(RequestBody::content).stream(),
                operation.responses().stream().map(Response::content).flatMap(Optional::stream));
    }

    private void content(Content content, CompiledValidators compiled) {
        Optional<Validator> validator = compiled.of(content);
        for (Example example : content.examples()) {
            validator.ifPresent(found -> found.validate(example.value()).stream()
                    .filter(Violation::isError)
                    .forEach(violation -> problems.add(problem(example, violation))));
        }
    }

    private Problem problem(Example example, Violation violation) {
        String pointer = example.at().pointer() + violation.instancePointer();
        return Problem.error(
                "ExampleBreaksRule",
                index.place(new Location(example.at().document(), pointer)),
                pointer,
                "the example \"" + example.name() + "\" breaks the rule at " + violation.schemaPointer() + ": "
                        + violation.detail(),
                "correct the example or the rule");
    }
}
