package dev.plumbline.runtime.validation;

/**
 * How much a value may ask of a validator: a value is hostile until it has been checked.
 *
 * @param maxDepth how many arrays and objects may stand in one another in a value that is validated by a schema which
 *     refers to itself, be that the whole value or a part of it; what is deeper does not satisfy that schema, whatever it
 *     says. A schema that does not refer to itself follows no value deeper than it is itself, and takes a value of any
 *     depth.
 * @param maxViolations how many errors are reported, and how many advisories. The walk ends at the first error beyond;
 *     a last violation, with the keyword {@code maxViolations}, says that there are more.
 */
public record ValidationLimits(int maxDepth, int maxViolations) {

    /** A depth of 500, as much as Jackson reads unless it is configured otherwise, and 1,000 violations. */
    public static final ValidationLimits DEFAULT = new ValidationLimits(500, 1_000);

    /**
     * Limits of one's own. A depth beyond the default needs threads with a larger stack.
     *
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public ValidationLimits {
        if (maxDepth < 1 || maxViolations < 1) {
            throw new IllegalArgumentException("a limit must be at least 1: " + maxDepth + ", " + maxViolations);
        }
    }

    /** The same limits with another depth. */
    public ValidationLimits withMaxDepth(int depth) {
        return new ValidationLimits(depth, maxViolations);
    }

    /** The same limits with another number of violations. */
    public ValidationLimits withMaxViolations(int violations) {
        return new ValidationLimits(maxDepth, violations);
    }
}
