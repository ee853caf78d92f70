package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** Nothing satisfies this. */
final class NeverEvaluator implements Evaluator {

    private final LazyRule rule;

    NeverEvaluator(LazyRule rule) {
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return false;
    }

    @Override
    public void check(JsonNode value, Report report) {
        report.violation(rule.get(), value);
    }

    @Override
    public Cost cost() {
        return Cost.TYPE;
    }
}
