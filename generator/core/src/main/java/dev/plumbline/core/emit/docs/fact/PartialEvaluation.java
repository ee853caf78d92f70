package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;

/**
 * Evaluates schemas for partly known values. The verdict is certain: {@link Verdict#FAILS} only where no completion of
 * the value could satisfy the schema, as far as the value's other parts are independent of each other.
 */
final class PartialEvaluation {

    /** References that lead back to themselves for the same value end here. */
    private static final int DEEPEST = 64;

    private final SchemaSet schemaSet;

    PartialEvaluation(SchemaSet schemaSet) {
        this.schemaSet = schemaSet;
    }

    Verdict of(Schema schema, Partial value) {
        return of(schema, value, 0);
    }

    /** @param depth through how many checks the schema was reached */
    Verdict of(Schema schema, Partial value, int depth) {
        if (depth > DEEPEST) {
            return Verdict.UNKNOWN;
        }
        PartialCheck of = new PartialCheck(this, schemaSet, schema, value, depth + 1);
        Verdict verdict = Verdict.HOLDS;
        for (Keyword keyword : schema.keywords()) {
            for (Check check : keyword.checks()) {
                verdict = verdict.and(check.accept(of));
            }
        }
        return verdict;
    }
}
