package dev.plumbline.core.examples;

import dev.plumbline.core.evaluate.DocumentValidators;
import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Webhook;
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
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validates the examples of bodies, also those of webhooks, of parameters and headers, and those of schemas. */
public final class ExampleCheck {

    private final ProblemReporter reporter;
    private final Set<Location> checked = new HashSet<>();

    private ExampleCheck(ProblemReporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Checks the examples of bodies, parameters and headers, and those in schemas.
     *
     * @param validators those of bodies
     * @param interpreter makes those of schemas that have none of their own
     */
    public static void check(
            Api api,
            SchemaSet schemas,
            DocumentValidators validators,
            Interpreter interpreter,
            Index index,
            Problems problems) {
        ExampleCheck check = new ExampleCheck(new ProblemReporter(index, problems));
        api.operations().stream()
                .flatMap(operation -> operation.body().stream())
                .flatMap(body -> body.contents().stream())
                .filter(ExampleCheck::hasExamples)
                .forEach(content -> validators.of(content).ifPresent(validator -> check.content(content, validator)));
        Stream.concat(
                        api.operations().stream()
                                .flatMap(operation -> operation.responses().stream())
                                .flatMap(response -> response.contents().stream()),
                        api.webhooks().stream().map(Webhook::content))
                .filter(ExampleCheck::hasExamples)
                .forEach(content ->
                        validators.ofReceived(content).ifPresent(validator -> check.content(content, validator)));
        ParameterExamples.of(api, schemas, index)
                .forEach(entry ->
                        check.example(interpreter.at(entry.schema()), entry.at(), "the example", entry.value()));
        SchemaExamples.of(schemas, index)
                .forEach(entry -> check.example(kept(entry, interpreter), entry.at(), "the example", entry.value()));
    }

    /** An example of a stream is all of it, and the schema that of each part. */
    private static boolean hasExamples(Content content) {
        return !content.isStream() && !content.examples().isEmpty();
    }

    /** A schema's own example shows what is sent or what is received: where one of them is valid, it is that. */
    private static Validator kept(SchemaExamples.Entry entry, Interpreter interpreter) {
        return interpreter
                .received(entry.schema())
                .filter(received -> isValid(received, entry.value()))
                .orElseGet(() -> interpreter.at(entry.schema()));
    }

    private static boolean isValid(Validator validator, JsonNode value) {
        try {
            return validator.isValid(value);
        } catch (UncheckableValueException e) {
            return false;
        }
    }

    private void content(Content content, Validator validator) {
        for (Example example : content.examples()) {
            JsonNode value = content.isForm() ? FormExample.meant(example.value(), validator) : example.value();
            example(validator, example.at(), "the example \"" + example.name() + "\"", value);
        }
    }

    private void example(Validator validator, Location at, String name, JsonNode value) {
        if (!checked.add(at)) {
            return;
        }
        try {
            List<Violation> errors = validator.validate(value).stream()
                    .filter(Violation::isError)
                    .toList();
            if (!errors.isEmpty() && holdsJson(value, validator)) {
                reporter.warning(
                        "ExampleBreaksRule",
                        at,
                        name + " is JSON in a text, and its schema allows the JSON, but no text",
                        "write the JSON itself, without quotes around it");
            } else {
                errors.forEach(violation -> broken(at, name, violation));
            }
        } catch (UncheckableValueException e) {
            reporter.warning(
                    "UncheckedExamples",
                    at,
                    name + " was not validated against its schema: " + e.getMessage(),
                    "shorten it, or let one character tell whether a loop of the pattern goes on");
        }
    }

    /** Whether a value is a text with an object or a list in it that is valid. */
    private static boolean holdsJson(JsonNode value, Validator validator) {
        if (!value.isString() || !value.stringValue().strip().matches("(?s)[{\\[].*")) {
            return false;
        }
        try {
            return validator.isValid(JsonMapper.shared().readTree(value.stringValue()));
        } catch (JacksonException e) {
            return false;
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
