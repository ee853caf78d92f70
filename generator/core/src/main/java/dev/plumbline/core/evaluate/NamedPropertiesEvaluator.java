package dev.plumbline.core.evaluate;

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
    private final Evaluator[] tests;
    private final SchemaReference[] schemas;
    private final @Nullable Map<String, Integer> indexes;

    NamedPropertiesEvaluator(List<String> names, List<Evaluator> tests, List<SchemaReference> schemas) {
        this.names = names;
        this.tests = tests.toArray(Evaluator[]::new);
        this.schemas = schemas.toArray(SchemaReference[]::new);
        this.indexes = names.size() <= FEW ? null : indexes(names);
    }

    private static Map<String, Integer> indexes(List<String> names) {
        Map<String, Integer> indexes = new HashMap<>();
        for (String name : names) {
            indexes.put(name, indexes.size());
        }
        return indexes;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        if (!value.isObject()) {
            return true;
        }
        if (indexes != null && value.size() < names.size()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                Integer index = indexes.get(property.getKey());
                if (index != null && !tests[index].accepts(property.getValue(), verdicts)) {
                    return false;
                }
            }
            return true;
        }
        for (int i = 0; i < tests.length; i++) {
            JsonNode property = value.get(names.get(i));
            if (property != null && !tests[i].accepts(property, verdicts)) {
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
                report.property(value, names.get(index), schemas[index].checker());
            }
            return;
        }
        for (int i = 0; i < schemas.length; i++) {
            report.property(value, names.get(i), schemas[i].checker());
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
