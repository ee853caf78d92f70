package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Under which condition each schema inside a schema applies: that of the nearest {@code if} around it, in no language, as
 * the runtime's messages say it. A condition that takes more than a few words is not told.
 */
public final class RuleConditions {

    private final Map<Location, List<List<String>>> conditions = new HashMap<>();
    private final SchemaSet schemas;

    private RuleConditions(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** The conditions of all schemas inside a schema. */
    public static RuleConditions of(Schema root, SchemaSet schemas) {
        RuleConditions conditions = new RuleConditions(schemas);
        conditions.collect(root, List.of());
        return conditions;
    }

    /**
     * What is so where a schema applies: a clause each, of its kind, the path of a property and values as JSON. Empty where
     * it always applies, or where its condition is not told.
     */
    public List<List<String>> at(Location schema) {
        return conditions.getOrDefault(schema, List.of());
    }

    private void collect(Schema schema, List<List<String>> around) {
        if (!around.isEmpty()) {
            conditions.put(schema.at(), around);
        }
        for (Keyword keyword : schema.keywords()) {
            for (Schema subschema : keyword.subschemas()) {
                collect(
                        subschema,
                        keyword instanceof IfThenElse choice ? condition(choice, subschema, around) : around);
            }
        }
    }

    private List<List<String>> condition(IfThenElse choice, Schema branch, List<List<String>> around) {
        if (branch == choice.condition()) {
            return around;
        }
        Optional<ConditionClauses> clauses = ConditionClauses.of(choice.condition(), schemas);
        return (branch == choice.then() ? clauses : clauses.flatMap(ConditionClauses::negated))
                .map(ConditionClauses::told)
                .orElse(List.of());
    }
}
