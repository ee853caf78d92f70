package dev.plumbline.core.validator;

/** What the constants of a schema's test are known by, where a keyword has more than one. */
public final class ConstantKey {

    /** The names that {@code additionalProperties} does not speak of. */
    public static final String KNOWN_NAMES = "known names";

    private ConstantKey() {}

    /** The n-th pattern that {@code additionalProperties} does not speak of. */
    public static String knownPattern(int index) {
        return "known pattern " + index;
    }

    /** The n-th pattern of {@code patternProperties}. */
    public static String pattern(int index) {
        return "name pattern " + index;
    }

    /** The names that are evaluated in the n-th case. */
    public static String evaluatedNames(int index) {
        return index == 0 ? "evaluated names" : "evaluated names " + (index + 1);
    }

    /** A pattern of names that are evaluated in the n-th case. */
    public static String evaluatedPattern(int index, int pattern) {
        return "evaluated pattern " + index + " " + pattern;
    }
}
