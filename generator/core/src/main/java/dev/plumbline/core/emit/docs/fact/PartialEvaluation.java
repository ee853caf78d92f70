package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Evaluates schemas for partly known values. The verdict is certain: {@link Verdict#FAILS} only where no completion of
 * the value could satisfy the schema, as far as the value's other parts are independent of each other.
 */
final class PartialEvaluation {

    /** References that lead back to themselves for the same value end here. */
    private static final int DEEPEST = 64;

    private final SchemaSet schemaSet;

    /** What is certain whatever the value is: asked of each property of an object for each of its fields. */
    private final Map<Schema, Verdict> ofAnything = new IdentityHashMap<>();

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
        if (value != Partial.SOMETHING) {
            return checked(schema, value, depth);
        }
        Verdict known = ofAnything.get(schema);
        if (known == null) {
            known = checked(schema, value, depth);
            ofAnything.put(schema, known);
        }
        return known;
    }

    private Verdict checked(Schema schema, Partial value, int depth) {
        PartialCheck of = new PartialCheck(this, schemaSet, schema, value, depth + 1);
        Verdict verdict = Verdict.HOLDS;
        for (Keyword keyword : schema.keywords()) {
            for (Check check : keyword.checks()) {
                verdict = verdict.and(check.accept(of));
                if (verdict == Verdict.FAILS) {
                    return verdict;
                }
            }
        }
        return verdict;
    }
}
