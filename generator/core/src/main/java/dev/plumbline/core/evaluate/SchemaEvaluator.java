package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Type;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that one schema demands. It is prepared when the first value comes: schemas refer to one another in circles, and of
 * most nobody asks.
 */
final class SchemaEvaluator implements Evaluator {

    private final Unit unit;
    private final Schema schema;
    private volatile @Nullable Prepared prepared;

    SchemaEvaluator(Unit unit, Schema schema) {
        this.unit = unit;
        this.schema = schema;
    }

    /**
     * The schema's checks.
     *
     * @param type its {@code type}: a value of another is reported for that alone
     * @param reporting all others, in the order in which they are written
     * @param testing all, the cheap ones first
     */
    private record Prepared(@Nullable TypeEvaluator type, Evaluator[] reporting, Evaluator[] testing) {}

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        for (Evaluator each : prepared().testing()) {
            if (!each.accepts(value, verdicts)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check(JsonNode value, Report report) {
        Prepared ready = prepared();
        if (ready.type() != null && !ready.type().passes(value, report)) {
            return;
        }
        for (Evaluator each : ready.reporting()) {
            each.check(value, report);
        }
    }

    @Override
    public Cost cost() {
        return Cost.SCHEMA;
    }

    private Prepared prepared() {
        Prepared ready = prepared;
        if (ready == null) {
            ready = prepare();
            prepared = ready;
        }
        return ready;
    }

    private Prepared prepare() {
        TypeEvaluator type = null;
        List<Evaluator> reporting = new ArrayList<>();
        for (Keyword keyword : schema.keywords()) {
            EvaluatorMaker maker = new EvaluatorMaker(unit, schema, keyword);
            for (Evaluator each :
                    keyword.checks().stream().map(check -> check.accept(maker)).toList()) {
                if (keyword instanceof Type && each instanceof TypeEvaluator only) {
                    type = only;
                } else {
                    reporting.add(each);
                }
            }
        }
        List<Evaluator> testing = new ArrayList<>(reporting);
        if (type != null) {
            testing.add(type);
        }
        testing.sort(Comparator.comparing(Evaluator::cost));
        return new Prepared(type, reporting.toArray(Evaluator[]::new), testing.toArray(Evaluator[]::new));
    }
}
