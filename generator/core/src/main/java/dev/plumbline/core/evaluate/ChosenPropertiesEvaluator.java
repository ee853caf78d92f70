package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Checker;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The properties whose names are chosen, by a pattern or because no other keyword speaks of them. */
final class ChosenPropertiesEvaluator implements Evaluator {

    private final Predicate<String> names;
    private final Evaluator test;
    private final Checker checker;

    ChosenPropertiesEvaluator(Predicate<String> names, Evaluator test, Checker checker) {
        this.names = names;
        this.test = test;
        this.checker = checker;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                if (names.test(property.getKey()) && !test.accepts(property.getValue(), verdicts)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        report.properties(value, names, checker);
    }
}
