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

    private final int maxDepth;
    private boolean tooDeep;

    /** A cache without a verdict, with the {@linkplain ValidationLimits#DEFAULT default limits}. */
    public VerdictCache() {
        this(ValidationLimits.DEFAULT);
    }

    /** A cache without a verdict. */
    public VerdictCache(ValidationLimits limits) {
        this.maxDepth = limits.maxDepth();
    }

    /**
     * Whether the value is no deeper than a schema that refers to itself may follow it. Where one is, no verdict counts that is
     * drawn from it: the whole value is invalid.
     */
    public boolean isWithin(JsonNode value) {
        boolean within = !Nesting.exceeds(value, maxDepth);
        tooDeep |= !within;
        return within;
    }

    /** Whether a value was deeper than a schema that refers to itself may follow it. */
    boolean isTooDeep() {
        return tooDeep;
    }

    /**
     * Whether the value is {@linkplain #isWithin not too deep} and satisfies a schema that refers to itself, which is asked
     * from outside: inside, values are less deep each time.
     *
     * @throws UncheckableValueException where the thread's stack does not last
     */
    public boolean isValid(RecursiveValidator validator, JsonNode value) {
        try {
            return isWithin(value) && validator.isValid(value, this);
        } catch (StackOverflowError e) {
            throw UncheckableValueException.ofDepth(e);
        }
    }

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
