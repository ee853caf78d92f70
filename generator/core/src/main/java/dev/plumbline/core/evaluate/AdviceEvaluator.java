package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** What is legal, but unwise: it is reported and rejects nothing. */
final class AdviceEvaluator implements Evaluator {

    private final SchemaReference schema;
    private final LazyRule rule;

    AdviceEvaluator(SchemaReference schema, LazyRule rule) {
        this.schema = schema;
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        report.advise(rule.get(), value, schema.checker());
    }
}
