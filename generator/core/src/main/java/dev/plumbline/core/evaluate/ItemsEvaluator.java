package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** A schema for all items from an index on. */
final class ItemsEvaluator implements Evaluator {

    private final int from;
    private final Evaluator test;
    private final SchemaReference schema;

    ItemsEvaluator(int from, Evaluator test, SchemaReference schema) {
        this.from = from;
        this.test = test;
        this.schema = schema;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        for (int i = from; value.isArray() && i < value.size(); i++) {
            if (!test.accepts(value.get(i), verdicts)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        report.items(value, from, schema.checker());
    }
}
