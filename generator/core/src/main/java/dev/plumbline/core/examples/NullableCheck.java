package dev.plumbline.core.examples;

import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.openapi.Nullable;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Looks for {@code nullable} of OpenAPI 3.0 beside schemas that refuse null. Whether they do is known only once all of them
 * are compiled: what an {@code allOf} refers to may be nullable itself, and then all is well.
 */
public final class NullableCheck {

    private static final JsonNode NULL = JsonNodeFactory.instance.nullNode();

    private NullableCheck() {}

    /** Reports {@code RefusedNull} for each that allows null in vain. */
    public static void check(SchemaSet schemas, Interpreter interpreter, Index index, Problems problems) {
        // In later versions it is told as a keyword of another one, wherever it stands.
        if (!index.documents().isVersion30()) {
            return;
        }
        ProblemReporter reporter = new ProblemReporter(index, problems);
        for (Schema schema : schemas.schemas().values()) {
            if (index.find(schema.at()).filter(Nullable::hasSchemasBeside).isPresent()) {
                refusing(schema, interpreter).ifPresent(keyword -> report(schema, keyword, reporter));
            }
        }
    }

    /** The first of the schemas beside it that refuses null. */
    private static Optional<String> refusing(Schema schema, Interpreter interpreter) {
        List<Keyword> rejecting = interpreter.rejecting(schema, NULL);
        return rejecting.stream()
                .map(Keyword::name)
                .filter(Nullable.SCHEMAS::contains)
                .findFirst();
    }

    private static void report(Schema schema, String keyword, ProblemReporter reporter) {
        reporter.warning(
                "RefusedNull",
                schema.at().child("nullable"),
                "\"nullable\" is true, but the \"" + keyword + "\" beside it refuses null",
                switch (keyword) {
                    case "oneOf", "anyOf" ->
                        "let a branch of the " + keyword
                                + " allow null, as {type: string, nullable: true, enum: [null]} does, or take nullable out";
                    case "allOf" ->
                        "write a oneOf with two branches instead, this schema without nullable and"
                                + " {type: string, nullable: true, enum: [null]}, or take nullable out";
                    default -> "let the \"" + keyword + "\" allow null, or take nullable out";
                });
    }
}
