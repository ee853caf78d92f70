package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One schema each for the first items. */
final class LeadingItemsEvaluator implements Evaluator {

    private final Evaluator[] tests;
    private final SchemaReference[] schemas;

    LeadingItemsEvaluator(List<Evaluator> tests, List<SchemaReference> schemas) {
        this.tests = tests.toArray(Evaluator[]::new);
        this.schemas = schemas.toArray(SchemaReference[]::new);
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        if (value.isArray()) {
            for (int i = 0; i < Math.min(tests.length, value.size()); i++) {
                if (!tests[i].accepts(value.get(i), verdicts)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        for (int i = 0; i < schemas.length; i++) {
            report.item(value, i, schemas[i].checker());
        }
    }

    @Override
    public Cost cost() {
        return Cost.PROPERTIES;
    }
}
