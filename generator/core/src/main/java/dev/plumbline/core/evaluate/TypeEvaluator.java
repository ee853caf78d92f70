package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.runtime.validation.Assertions;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Of what types a value must be. */
final class TypeEvaluator implements Evaluator {

    private final Set<JsonType> types;
    private final LazyRule rule;

    TypeEvaluator(Set<JsonType> types, LazyRule rule) {
        this.types = types;
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        for (JsonType type : types) {
            if (isOf(type, value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void check(JsonNode value, Report report) {
        passes(value, report);
    }

    /** Reports a value of another type; gives whether it is of one of these. */
    boolean passes(JsonNode value, Report report) {
        for (JsonType type : types) {
            if (isOf(type, value)) {
                return true;
            }
        }
        report.violation(rule.get(), value);
        return false;
    }

    @Override
    public Cost cost() {
        return Cost.TYPE;
    }

    private static boolean isOf(JsonType type, JsonNode value) {
        return switch (type) {
            case NULL -> value.isNull();
            case BOOLEAN -> value.isBoolean();
            case INTEGER -> Assertions.isInteger(value);
            case NUMBER -> value.isNumber();
            case STRING -> value.isString();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
        };
    }
}
