package dev.plumbline.core.fuzz;

import java.util.EnumMap;
import java.util.Map;

/** What a run counted. */
final class Figures {

    private final Map<Oracle.Verdict, Integer> verdicts = new EnumMap<>(Oracle.Verdict.class);
    private int schemas;
    private int pairs;
    private int valid;

    void schema() {
        schemas++;
    }

    void pair(Comparison comparison) {
        pairs++;
        valid += comparison.settled() ? 1 : 0;
        verdicts.merge(comparison.oracle(), 1, Integer::sum);
    }

    int schemas() {
        return schemas;
    }

    int pairs() {
        return pairs;
    }

    /** How often the oracle said so, in percent. */
    int percent(Oracle.Verdict verdict) {
        return 100 * verdicts.getOrDefault(verdict, 0) / pairs;
    }

    int validPercent() {
        return 100 * valid / pairs;
    }

    @Override
    public String toString() {
        return pairs + " pairs, " + schemas + " schemas, " + validPercent() + " % valid, the oracle: " + verdicts;
    }
}
