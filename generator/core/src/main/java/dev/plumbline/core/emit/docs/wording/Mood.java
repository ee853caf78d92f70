package dev.plumbline.core.emit.docs.wording;

/** How a clause is meant. */
enum Mood {
    /** {@code must be 8}. */
    DEMAND,
    /** {@code should be 8}. */
    ADVICE,
    /** {@code is 8}, after "if". */
    FACT;

    /** Turns the runtime's demand into this mood. */
    String of(String demand) {
        return switch (this) {
            case DEMAND -> demand;
            case ADVICE -> demand.replaceFirst("^must", "should");
            case FACT -> fact(demand);
        };
    }

    private static String fact(String demand) {
        if (demand.startsWith("must not be")) {
            return "is not" + demand.substring("must not be".length());
        } else if (demand.startsWith("must be")) {
            return "is" + demand.substring("must be".length());
        } else if (demand.startsWith("must have")) {
            return "has" + demand.substring("must have".length());
        } else if (demand.startsWith("must match")) {
            return "matches" + demand.substring("must match".length());
        } else if (demand.startsWith("must not ")) {
            return "does not " + demand.substring("must not ".length());
        } else if (demand.startsWith("must ")) {
            int end = demand.indexOf(' ', "must ".length());
            return end < 0
                    ? demand.substring("must ".length()) + "s"
                    : demand.substring("must ".length(), end) + "s" + demand.substring(end);
        }
        return demand;
    }

    /** The opposite of the runtime's demand, in this mood. */
    String opposite(String demand) {
        return of(demand.startsWith("must not ") ? "must " + demand.substring(9) : "must not " + demand.substring(5));
    }
}
