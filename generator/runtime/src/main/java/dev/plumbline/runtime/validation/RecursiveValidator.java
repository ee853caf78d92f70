package dev.plumbline.runtime.validation;

import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/**
 * A compiled schema that refers to itself, by way of others or not: it follows a value as deep as the value goes. So the
 * depth is looked at first, and a value that is too deep is invalid; no {@code not} or {@code oneOf} inside the schema can
 * turn that round.
 */
public interface RecursiveValidator extends Validator {

    /**
     * Whether the value, as part of the value that the verdicts are about, satisfies the schema. Its depth is not
     * looked at.
     */
    @Override
    boolean isValid(JsonNode value, VerdictCache verdicts);

    /**
     * Whether the value satisfies the schema and keeps the {@linkplain ValidationLimits#DEFAULT default limits}.
     *
     * @throws UncheckableValueException where the thread's stack does not last
     */
    @Override
    default boolean isValid(JsonNode value) {
        return new VerdictCache().isValid(this, value);
    }

    /**
     * Whether the value satisfies the schema and is not too deep.
     *
     * @throws UncheckableValueException where the thread's stack does not last
     */
    @Override
    default boolean isValid(JsonNode value, ValidationLimits limits) {
        return new VerdictCache(limits).isValid(this, value);
    }

    /**
     * Every violation and advisory of the value up to the limit; for a value that is too deep, only where that is.
     *
     * @throws UncheckableValueException where the thread's stack does not last
     */
    @Override
    default List<Violation> validate(JsonNode value, ReportOptions options) {
        return Report.of(this, bounded(), value, options);
    }

    /** {@return the same for those who ask from outside: it looks at the depth of each value} */
    default Validator bounded() {
        return of((value, verdicts) -> verdicts.isValid(this, value), (value, report) -> {
            try {
                if (report.verdicts().isWithin(value)) {
                    check(value, report);
                }
            } catch (StackOverflowError e) {
                throw UncheckableValueException.ofDepth(e);
            }
        });
    }

    /** A validator made of its two halves. */
    static RecursiveValidator of(BiPredicate<JsonNode, VerdictCache> accepts, Checker checker) {
        return new RecursiveValidator() {
            @Override
            public boolean isValid(JsonNode value, VerdictCache verdicts) {
                return accepts.test(value, verdicts);
            }

            @Override
            public void check(JsonNode value, Report report) {
                checker.check(value, report);
            }
        };
    }
}
