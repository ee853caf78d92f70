package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Checker;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/**
 * What one check, or one schema, demands of a value. Prepared once and then only read: all threads may use one.
 *
 * <p>A printed validator has a piece of text for each of these; this is the object that does the same.
 */
interface Evaluator extends Checker {

    /** Whether the value, as part of the value that the verdicts are about, keeps what is demanded. */
    boolean accepts(JsonNode value, VerdictCache verdicts);

    @Override
    void check(JsonNode value, Report report);

    /** How much it takes to ask, beside others of the same schema. The cheap ones are asked first. */
    default Cost cost() {
        return Cost.LOOP;
    }

    /** What asking takes: from a look at the value itself to a walk through other schemas. */
    enum Cost {
        TYPE,
        VALUE,
        PROPERTIES,
        LOOP,
        SCHEMA,
        BRANCHES,
        UNEVALUATED
    }
}
