package dev.plumbline.core.emit.docs.fact;

/** Whether a value of which only a part is known satisfies a schema, in the logic of Kleene. */
enum Verdict {
    HOLDS,
    FAILS,
    /** It depends on what is not known. */
    UNKNOWN;

    static Verdict of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    Verdict and(Verdict other) {
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        return this == HOLDS ? other : UNKNOWN;
    }

    Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }

    Verdict not() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
