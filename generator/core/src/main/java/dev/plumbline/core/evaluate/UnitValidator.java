package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.ValidationLimits;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** Validates by one schema; where the schema refers to itself, it is a {@link RecursiveUnitValidator}. */
class UnitValidator implements OwnValidator {

    private final SchemaEvaluator schema;
    private final boolean isRepeated;

    /** @param isRepeated whether it may come to the same value by several ways */
    UnitValidator(SchemaEvaluator schema, boolean isRepeated) {
        this.schema = schema;
        this.isRepeated = isRepeated;
    }

    @Override
    public boolean isValid(JsonNode value) {
        return isValid(value, ValidationLimits.DEFAULT);
    }

    @Override
    public boolean isValid(JsonNode value, VerdictCache verdicts) {
        return accepts(value, verdicts);
    }

    /** This as a schema asks it that does not belong to the circle which this one may be in. */
    OwnValidator entrance() {
        return this;
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
