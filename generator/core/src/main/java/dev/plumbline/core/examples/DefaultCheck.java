package dev.plumbline.core.examples;

import dev.plumbline.core.emit.docs.fact.CertainFailures;
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

/**
 * Evaluates the {@code default} of each schema. There is one in many properties, and each is small: looking at it costs
 * less than a compiled validator.
 */
public final class DefaultCheck {

    private DefaultCheck() {}

    /** Reports {@code DefaultBreaksRule} for each that its own schema rejects. */
    public static void check(SchemaSet schemas, Index index, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        CertainFailures failures = new CertainFailures(schemas);
        for (Schema schema : schemas.schemas().values()) {
            schema.keyword(DefaultValue.class).ifPresent(value -> check(schema, value.value(), failures, reporter));
        }
    }

    private static void check(Schema schema, JsonNode value, CertainFailures failures, ProblemReporter reporter) {
        String broken = failures.of(schema, value).stream()
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
