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
                    "the default breaks what its schema says: " + broken,
                    value.isNull() ? "leave it out, or allow null" : "correct the default or the rule");
        }
    }
}
