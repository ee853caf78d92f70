package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Checker;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import tools.jackson.databind.JsonNode;

/** A schema for the items that nothing else has evaluated. */
final class UnevaluatedItemsEvaluator implements Evaluator {

    private final Leftovers leftovers;
    private final Evaluator test;
    private final Checker checker;

    UnevaluatedItemsEvaluator(Leftovers leftovers, Evaluator test, Checker checker) {
        this.leftovers = leftovers;
        this.test = test;
        this.checker = checker;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        if (value.isArray()) {
            Deciding deciding = new Deciding(value, verdicts, leftovers.deciding());
            for (int i = 0; i < value.size(); i++) {
                if (leftovers.hasItem(i, deciding, false) && !test.accepts(value.get(i), verdicts)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        Deciding deciding = new Deciding(value, report.verdicts(), leftovers.deciding());
        report.items(value, 0, i -> leftovers.hasItem(i, deciding, true), checker);
    }

    @Override
    public Cost cost() {
        return Cost.UNEVALUATED;
    }
}
