package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A schema for the names of an object's properties. */
final class PropertyNamesEvaluator implements Evaluator {

    private final Evaluator test;
    private final SchemaReference schema;

    PropertyNamesEvaluator(Evaluator test, SchemaReference schema) {
        this.test = test;
        this.schema = schema;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        if (value.isObject()) {
            for (String name : value.propertyNames()) {
                if (!test.accepts(StringNode.valueOf(name), verdicts)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        report.propertyNames(value, schema.checker());
    }
}
