package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A schema for the same value; where a property is named, only for an object that has it. */
final class InPlaceEvaluator implements Evaluator {

    private final @Nullable String property;
    private final Evaluator test;
    private final SchemaReference schema;

    InPlaceEvaluator(@Nullable String property, Evaluator test, SchemaReference schema) {
        this.property = property;
        this.test = test;
        this.schema = schema;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return property != null && !value.has(property) || test.accepts(value, verdicts);
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (property == null || value.has(property)) {
            schema.checker().check(value, report);
        }
    }

    @Override
    public Cost cost() {
        return Cost.SCHEMA;
    }
}
