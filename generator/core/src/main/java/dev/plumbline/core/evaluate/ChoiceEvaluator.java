package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Branch;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Schemas of which a value must satisfy exactly one, or at least one. */
final class ChoiceEvaluator implements Evaluator {

    private final boolean isExclusive;
    private final Evaluator[] tests;
    private final SchemaReference[] schemas;
    private final Supplier<List<Branch>> maker;
    private final LazyRule rule;

    /** Made when something is reported. */
    private volatile @Nullable List<Branch> branches;

    /** @param isExclusive whether no two may be satisfied */
    ChoiceEvaluator(
            boolean isExclusive,
            List<Evaluator> tests,
            List<SchemaReference> schemas,
            Supplier<List<Branch>> maker,
            LazyRule rule) {
        this.isExclusive = isExclusive;
        this.tests = tests.toArray(Evaluator[]::new);
        this.schemas = schemas.toArray(SchemaReference[]::new);
        this.maker = maker;
        this.rule = rule;
    }

    @Override
    public boolean accepts(JsonNode value, VerdictCache verdicts) {
        boolean found = false;
        for (Evaluator each : tests) {
            if (each.accepts(value, verdicts)) {
                if (found || !isExclusive) {
                    return !found;
                }
                found = true;
            }
        }
        return found;
    }

    @Override
    public void check(JsonNode value, Report report) {
        if (accepts(value, report.verdicts())) {
            // Those that accept may still advise. What tells the branches apart matters only where none does.
            for (int i = 0; i < tests.length; i++) {
                if (tests[i].accepts(value, report.verdicts())) {
                    schemas[i].checker().check(value, report);
                }
            }
        } else if (isExclusive) {
            report.oneOf(rule.get(), value, branches());
        } else {
            report.anyOf(rule.get(), value, branches());
        }
    }

    private List<Branch> branches() {
        List<Branch> known = branches;
        if (known == null) {
            known = maker.get();
            branches = known;
        }
        return known;
    }

    @Override
    public Cost cost() {
        return Cost.BRANCHES;
    }
}
