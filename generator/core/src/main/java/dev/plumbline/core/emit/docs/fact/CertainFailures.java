package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.runtime.validation.UncheckableValueException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds what a value breaks for certain, without compiling anything. */
public final class CertainFailures {

    private final SchemaSet schemaSet;
    private final PartialEvaluation evaluation;

    public CertainFailures(SchemaSet schemaSet) {
        this.schemaSet = schemaSet;
        this.evaluation = new PartialEvaluation(schemaSet);
    }

    /** The keywords of a schema that reject the value; those of which it cannot be told are not among them. */
    public List<Keyword> of(Schema schema, JsonNode value) {
        PartialCheck check = new PartialCheck(evaluation, schemaSet, schema, Partial.of(value), 1);
        return schema.keywords().stream()
                .filter(keyword -> keyword.checks().stream().anyMatch(each -> fails(each, check)))
                .toList();
    }

    private static boolean fails(Check each, PartialCheck check) {
        try {
            return each.accept(check) == Verdict.FAILS;
        } catch (UncheckableValueException e) {
            return false;
        }
    }
}
