package dev.plumbline.core.examples;

import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Violation;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Evaluates the {@code default} of each schema. */
public final class DefaultCheck {

    private DefaultCheck() {}

    /** Reports {@code DefaultBreaksRule} for each that its own schema rejects. */
    public static void check(SchemaSet schemas, Interpreter interpreter, Index index, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        for (Schema schema : schemas.schemas().values()) {
            schema.keyword(DefaultValue.class).ifPresent(value -> check(schema, value.value(), interpreter, reporter));
        }
    }

    private static void check(Schema schema, JsonNode value, Interpreter interpreter, ProblemReporter reporter) {
        String broken = interpreter.rejecting(schema, value).stream()
                .map(Keyword::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            Location at = schema.at().child("default");
            reporter.warning(
                    "DefaultBreaksRule",
                    at,
                    "the default breaks what its schema says: " + broken + detail(schema, value, interpreter),
                    value.isNull() ? "leave it out, or allow null" : "correct the default or the rule");
        }
    }

    /** What is wrong with the value itself, or with the first of those in it; empty where nobody can say. */
    private static String detail(Schema schema, JsonNode value, Interpreter interpreter) {
        try {
            return interpreter.at(schema.at()).validate(value).stream()
                    .filter(Violation::isError)
                    .findFirst()
                    .map(violation -> "; " + violation.detail())
                    .orElse("");
        } catch (UncheckableValueException e) {
            return "";
        }
    }
}
