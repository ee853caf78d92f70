package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Checker;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A schema for the properties that nothing else has evaluated. */
final class UnevaluatedPropertiesEvaluator implements Evaluator {

    private final Leftovers leftovers;
    private final Evaluator test;
    private final Checker checker;

    UnevaluatedPropertiesEvaluator(Leftovers leftovers, Evaluator test, Checker checker) {
        this.leftovers = leftovers;
        this.test = test;
        this.checker = checker;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        if (value.isObject()) {
            Deciding deciding = new Deciding(value, verdicts, leftovers.deciding());
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                if (leftovers.hasProperty(property.getKey(), deciding, false)
                        && !test.accepts(property.getValue(), verdicts)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        Deciding deciding = new Deciding(value, report.verdicts(), leftovers.deciding());
        report.properties(value, name -> leftovers.hasProperty(name, deciding, true), checker);
    }

    @Override
    public Cost cost() {
        return Cost.UNEVALUATED;
    }
}
