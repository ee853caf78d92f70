package dev.plumbline.runtime.validation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/**
 * What is remembered while one value is validated by a schema that refers to itself: which of the values in it satisfy
 * which schema. Without it, two branches that ask about the same item, whose branches ask about the same item in turn,
 * would take a step for each way through a deep value, and there are exponentially many.
 *
 * <p>For one value, which nobody changes meanwhile, and for one thread.
 */
public final class VerdictCache {

    private Map<Validator, Map<JsonNode, Boolean>> verdicts = Map.of();

    /** A cache without a verdict. */
    public VerdictCache() {}

    /** Whether the value satisfies the validator's schema, by the test where this is not known yet. */
    public boolean isValid(Validator validator, JsonNode value, BiPredicate<JsonNode, VerdictCache> test) {
        if (value.isEmpty()) {
            return test.test(value, this);
        }
        if (verdicts.isEmpty()) {
            verdicts = new IdentityHashMap<>(4);
        }
        Map<JsonNode, Boolean> known = verdicts.get(validator);
        if (known == null) {
            known = new IdentityHashMap<>(4);
            verdicts.put(validator, known);
        }
        Boolean verdict = known.get(value);
        if (verdict == null) {
            verdict = test.test(value, this);
            known.put(value, verdict);
        }
        return verdict;
    }
}
