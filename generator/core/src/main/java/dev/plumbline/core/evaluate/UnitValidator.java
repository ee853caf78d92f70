package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** Validates by one schema; where the schema refers to itself, it is a {@link RecursiveUnitValidator}. */
class UnitValidator implements Validator, Evaluator {

    private final SchemaEvaluator schema;
    private final boolean isRepeated;

    /** @param isRepeated whether it may come to the same value by several ways */
    UnitValidator(SchemaEvaluator schema, boolean isRepeated) {
        this.schema = schema;
        this.isRepeated = isRepeated;
    }

    @Override
    public boolean isValid(JsonNode value) {
        return accepts(value, new VerdictCache());
    }

    @Override
    public boolean isValid(JsonNode value, VerdictCache verdicts) {
        return accepts(value, verdicts);
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return isRepeated ? verdicts.isValid(this, value, schema::accepts) : schema.accepts(value, verdicts);
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (!isRepeated || report.enter(this, value)) {
            schema.check(value, report);
        }
    }
}
