package dev.plumbline.core.examples;

import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Looks for values of an {@code enum} that the type beside it rejects, so that nobody can send them. */
public final class EnumCheck {

    private EnumCheck() {}

    /** Reports {@code EnumBreaksType} for each list with such a value. */
    public static void check(SchemaSet schemas, Interpreter interpreter, Index index, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        for (Schema schema : schemas.schemas().values()) {
            schema.keyword(Type.class)
                    .ifPresent(type -> schema.keyword(Enumeration.class)
                            .ifPresent(values -> check(schema, type, values.values(), interpreter, reporter)));
        }
    }

    private static void check(
            Schema schema, Type type, List<JsonNode> values, Interpreter interpreter, ProblemReporter reporter) {
        List<JsonNode> refused = values.stream()
                .filter(value -> interpreter.rejects(schema, type, value))
                .toList();
        if (!refused.isEmpty()) {
            Location at = schema.at().child("enum");
            boolean onlyNull = refused.size() == 1 && refused.get(0).isNull();
            reporter.warning(
                    "EnumBreaksType",
                    at,
                    "the type beside the enum rejects "
                            + refused.stream().limit(3).map(EnumCheck::shown).collect(Collectors.joining(", "))
                            + (refused.size() > 3 ? " and " + (refused.size() - 3) + " more" : ""),
                    onlyNull ? "let the type allow null, or leave it out" : "correct the values or the type");
        }
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
