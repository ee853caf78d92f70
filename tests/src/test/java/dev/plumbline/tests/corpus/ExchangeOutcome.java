package dev.plumbline.tests.corpus;

/**
 * What came of an operation.
 *
 * @param kind how it ended
 * @param reason why it is not exchanged; empty where it is
 */
record ExchangeOutcome(Kind kind, String reason) {

    enum Kind {
        EXCHANGED,
        /** The generator warned and made nothing of it. */
        LEFT_OUT,
        /** No values were found that the document allows. */
        NO_VALUE,
        /** Something is not as documented. */
        FAULT
    }

    private static final int LONGEST = 400;

    static ExchangeOutcome exchanged() {
        return new ExchangeOutcome(Kind.EXCHANGED, "");
    }

    static ExchangeOutcome leftOut(String warnings) {
        return new ExchangeOutcome(Kind.LEFT_OUT, warnings);
    }

    static ExchangeOutcome noValue(String reason) {
        return new ExchangeOutcome(Kind.NO_VALUE, reason);
    }

    static ExchangeOutcome fault(String reason) {
        return new ExchangeOutcome(Kind.FAULT, reason);
    }

    /** Whether other values would not help. */
    boolean isFinal() {
        return kind != Kind.NO_VALUE;
    }

    /** How the report says it. */
    String line(String operation) {
        String words = switch (kind) {
            case EXCHANGED -> "exchanged";
            case LEFT_OUT -> "left out, with a warning: ";
            case NO_VALUE -> "not exchanged, no legal value: ";
            case FAULT -> "FAULT: ";
        };
        String why = reason.replaceAll("\\s+", " ");
        return operation + " - " + words + (why.length() > LONGEST ? why.substring(0, LONGEST) + "..." : why);
    }
}
