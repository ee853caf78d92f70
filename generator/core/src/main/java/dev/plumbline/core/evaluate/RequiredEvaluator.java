package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The properties that an object must have; where a trigger is named, only if it has that one. */
final class RequiredEvaluator implements Evaluator {

    private final @Nullable String trigger;
    private final String[] names;
    private final LazyRule rule;

    RequiredEvaluator(@Nullable String trigger, List<String> names, LazyRule rule) {
        this.trigger = trigger;
        this.names = names.toArray(String[]::new);
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        return !value.isObject() || trigger != null && !value.has(trigger) || hasAll(value);
    }

    private boolean hasAll(JsonNode object) {
        for (String name : names) {
            if (!object.has(name)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (!accepts(value, report.verdicts())) {
            report.required(rule.get(), value, names);
        }
    }

    @Override
    public Cost cost() {
        return Cost.VALUE;
    }
}
