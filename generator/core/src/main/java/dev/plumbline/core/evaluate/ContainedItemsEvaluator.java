package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Assertions;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** How many items must satisfy a schema. */
final class ContainedItemsEvaluator implements Evaluator {

    private final Evaluator test;
    private final long min;
    private final long max;
    private final LazyRule rule;

    ContainedItemsEvaluator(Evaluator test, long min, long max, LazyRule rule) {
        this.test = test;
        this.min = min;
        this.max = max;
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return Assertions.contains(value, item -> test.accepts(item, verdicts), min, max);
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (!accepts(value, report.verdicts())) {
            report.contains(rule.get(), value, item -> test.accepts(item, report.verdicts()), min, max);
        }
    }
}
