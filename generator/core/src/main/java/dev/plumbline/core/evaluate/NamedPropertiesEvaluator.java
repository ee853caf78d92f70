package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.runtime.validation.Checker;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The properties that a schema names. Of a schema with a great many, only those are looked for that the value has: a value
 * costs what it has itself, not what it could have.
 */
final class NamedPropertiesEvaluator implements Evaluator {

    /** Up to so many names are looked for in the value, each by itself. */
    private static final int FEW = 16;

    private final List<String> names;
    private final List<Schema> schemas;
    private final Unit unit;

    /** Filled in as they are needed. A thread that does not see what another has put here makes its own. */
    private final @Nullable Evaluator[] tests;

    private final @Nullable Checker[] checkers;
    private final @Nullable Map<String, Integer> indexes;

    /** @param unit what the properties' schemas stand in */
    NamedPropertiesEvaluator(Map<String, Schema> properties, Unit unit) {
        this.names = List.copyOf(properties.keySet());
        this.schemas = List.copyOf(properties.values());
        this.unit = unit;
        this.tests = new @Nullable Evaluator[names.size()];
        this.checkers = new @Nullable Checker[names.size()];
        this.indexes = names.size() <= FEW ? null : indexes(names);
    }

    private static Map<String, Integer> indexes(List<String> names) {
        Map<String, Integer> indexes = new HashMap<>();
        for (String name : names) {
            indexes.put(name, indexes.size());
        }
        return indexes;
    }

    private Evaluator test(int index) {
        Evaluator test = tests[index];
        if (test == null) {
            test = unit.test(schemas.get(index));
            tests[index] = test;
        }
        return test;
    }

    private Checker checker(int index) {
        Checker checker = checkers[index];
        if (checker == null) {
            checker = unit.reference(schemas.get(index)).checker();
            checkers[index] = checker;
        }
        return checker;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        if (!value.isObject()) {
            return true;
        }
        if (indexes != null && value.size() < names.size()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                Integer index = indexes.get(property.getKey());
                if (index != null && !test(index).accepts(property.getValue(), verdicts)) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 0; i < names.size(); i++) {
            JsonNode property = value.get(names.get(i));
            if (property != null && !test(i).accepts(property, verdicts)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (!value.isObject()) {
            return;
        }
        if (indexes != null && value.size() < names.size()) {
            // They are reported as the schema names them, not as the value has them.
            for (int index : found(value, indexes)) {
                report.property(value, names.get(index), checker(index));
            }
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            if (value.has(names.get(i))) {
                report.property(value, names.get(i), checker(i));
            }
        }
    }

    private static int[] found(JsonNode value, Map<String, Integer> indexes) {
        int[] found = new int[value.size()];
        int count = 0;
        for (String name : value.propertyNames()) {
            Integer index = indexes.get(name);
            if (index != null) {
                found[count] = index;
                count++;
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }

    @Override
    public Cost cost() {
        return Cost.PROPERTIES;
    }
}
