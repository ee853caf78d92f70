package dev.plumbline.core.emit.docs.wording;

/** How a clause is meant. */
enum Mood {
    /** {@code must be 8}. */
    DEMAND {
        @Override
        String says(String verb, boolean negated) {
            return (negated ? "must not " : "must ") + verb;
        }
    },
    /** {@code should be 8}. */
    ADVICE {
        @Override
        String says(String verb, boolean negated) {
            return (negated ? "should not " : "should ") + verb;
        }
    },
    /** {@code is 8}, after "if". */
    FACT {
        @Override
        String says(String verb, boolean negated) {
            if (verb.equals("be")) {
                return negated ? "is not" : "is";
            }
            return negated ? "does not " + verb : thirdPerson(verb);
        }
    };

    /**
     * The verb in this mood.
     *
     * @param verb in its base form: {@code be}, {@code have}, {@code match}
     */
    abstract String says(String verb, boolean negated);

    private static String thirdPerson(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (verb.endsWith("y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (verb.endsWith("ch") || verb.endsWith("s") ? "es" : "s");
    }
}
