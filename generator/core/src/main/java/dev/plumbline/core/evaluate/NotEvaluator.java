package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** A schema that the value must not satisfy. */
final class NotEvaluator implements Evaluator {

    private final Evaluator test;
    private final LazyRule rule;

    NotEvaluator(Evaluator test, LazyRule rule) {
        this.test = test;
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return !test.accepts(value, verdicts);
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (test.accepts(value, report.verdicts())) {
            report.violation(rule.get(), value);
        }
    }

    @Override
    public Cost cost() {
        return Cost.SCHEMA;
    }
}
