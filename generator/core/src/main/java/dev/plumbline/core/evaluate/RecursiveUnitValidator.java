package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.ValidationLimits;
import dev.plumbline.runtime.validation.VerdictCache;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Validates by a schema that refers to itself: how deep a value is, is looked at first. */
final class RecursiveUnitValidator extends UnitValidator implements RecursiveValidator {

    RecursiveUnitValidator(SchemaEvaluator schema, boolean isRepeated) {
        super(schema, isRepeated);
    }

    @Override
    OwnValidator entrance() {
        return new CircleEntrance(this);
    }

    @Override
    public boolean isValid(JsonNode value) {
        return RecursiveValidator.super.isValid(value);
    }

    @Override
    public boolean isValid(JsonNode value, ValidationLimits limits) {
        return RecursiveValidator.super.isValid(value, limits);
    }

    @Override
    public boolean isValid(JsonNode value, VerdictCache verdicts) {
        return accepts(value, verdicts);
    }

    @Override
    public List<Violation> validate(JsonNode value, ReportOptions options) {
        return RecursiveValidator.super.validate(value, options);
    }
}
