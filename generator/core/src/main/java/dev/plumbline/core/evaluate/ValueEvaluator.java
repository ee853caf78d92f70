package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A test of the value alone. */
final class ValueEvaluator implements Evaluator {

    private final Predicate<JsonNode> test;
    private final LazyRule rule;

    ValueEvaluator(Predicate<JsonNode> test, LazyRule rule) {
        this.test = test;
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return test.test(value);
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (!test.test(value)) {
            report.violation(rule.get(), value);
        }
    }

    @Override
    public Cost cost() {
        return Cost.VALUE;
    }
}
