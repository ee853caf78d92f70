package dev.plumbline.core.examples;

import dev.plumbline.core.compile.CompiledValidators;
import dev.plumbline.core.compile.NoCompilerException;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Validates the examples of bodies and of schemas with the validators that were just made. */
public final class ExampleCheck {

    private final ProblemReporter reporter;
    private final Set<Location> checked = new HashSet<>();

    private ExampleCheck(ProblemReporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Checks the examples of bodies and those in schemas.
     *
     * @param validators compiles the validators; asked only if there is an example
     */
    public static void check(
            Api api, SchemaSet schemas, Index index, Problems problems, Supplier<CompiledValidators> validators) {
        List<Content> contents = api.operations().stream()
                .flatMap(ExampleCheck::contents)
                // An example of a stream is all of it, and the schema that of each part.
                .filter(content -> !content.isStream() && !content.examples().isEmpty())
                .toList();
        List<SchemaExamples.Entry> entries = SchemaExamples.of(schemas, index);
        Optional<Location> first = Stream.concat(
                        contents.stream()
                                .map(content -> content.examples().get(0).at()),
                        entries.stream().map(SchemaExamples.Entry::at))
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        ProblemReporter reporter = new ProblemReporter(index, problems);
        ExampleCheck check = new ExampleCheck(reporter);
        try {
            CompiledValidators compiled = validators.get();
            contents.forEach(content -> check.content(content, compiled));
            entries.forEach(entry -> check.entry(entry, compiled));
        } catch (NoCompilerException e) {
            reporter.warning(
                    "UncheckedExamples",
                    first.get(),
                    "the examples were not validated against their schemas: " + e.getMessage(),
                    "run on a JDK");
        }
    }

    private static Stream<Content> contents(Operation operation) {
        return Stream.concat(
                operation.body().map(RequestBody::contents).stream().flatMap(List::stream),
                operation.responses().stream().map(Response::contents).flatMap(List::stream));
    }

    private void content(Content content, CompiledValidators compiled) {
        Optional<Validator> validator = compiled.of(content);
        for (Example example : content.examples()) {
            validator.ifPresent(
                    found -> example(found, example.at(), "the example \"" + example.name() + "\"", example.value()));
        }
    }

    private void entry(SchemaExamples.Entry entry, CompiledValidators compiled) {
        compiled.at(entry.schema()).ifPresent(found -> example(found, entry.at(), "the example", entry.value()));
    }

    private void example(Validator validator, Location at, String name, JsonNode value) {
        if (!checked.add(at)) {
            return;
        }
        try {
            validator.validate(value).stream()
                    .filter(Violation::isError)
                    .forEach(violation -> broken(at, name, violation));
        } catch (UncheckableValueException e) {
            reporter.warning(
                    "UncheckedExamples",
                    at,
                    name + " was not validated against its schema: " + e.getMessage(),
                    "shorten it, or let one character tell whether a loop of the pattern goes on");
        }
    }

    private void broken(Location at, String name, Violation violation) {
        reporter.warning(
                "ExampleBreaksRule",
                new Location(at.document(), at.pointer() + violation.instancePointer()),
                name + " breaks the rule at " + violation.schemaPointer() + ": " + violation.detail(),
                "correct the example or the rule");
    }
}
