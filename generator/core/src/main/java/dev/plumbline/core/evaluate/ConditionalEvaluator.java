package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where the condition holds the one schema, else the other. */
final class ConditionalEvaluator implements Evaluator {

    private final Evaluator condition;
    private final @Nullable InPlaceEvaluator then;
    private final @Nullable InPlaceEvaluator otherwise;

    ConditionalEvaluator(Evaluator condition, @Nullable InPlaceEvaluator then, @Nullable InPlaceEvaluator otherwise) {
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        InPlaceEvaluator chosen = condition.accepts(value, verdicts) ? then : otherwise;
        return chosen == null || chosen.accepts(value, verdicts);
    }

    @Override
    public void check(JsonNode value, Report report) {
        InPlaceEvaluator chosen = condition.accepts(value, report.verdicts()) ? then : otherwise;
        if (chosen != null) {
            chosen.check(value, report);
        }
    }

    @Override
    public Cost cost() {
        return Cost.SCHEMA;
    }
}
