package dev.plumbline.runtime.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is rows of runs of characters, each run of one kind, as {@code ^[a-z]+-[0-9]{3}$} is: a text is read from
 * left to right, and never twice from one place. That allocates nothing and costs a fraction of a regular expression.
 */
public final class TextRuns {

    /** Runs that start where the text does. */
    public static final TextRuns START = new TextRuns(true, false, new Run[0], null, null);

    /** Runs that start anywhere. */
    public static final TextRuns ANYWHERE = new TextRuns(false, false, new Run[0], null, null);

    private static final int WORD = 64;

    private final boolean fromStart;
    private final boolean toEnd;
    private final Run[] runs;
    private final @Nullable TextRuns or;
    private final @Nullable TextRuns and;

    private TextRuns(boolean fromStart, boolean toEnd, Run[] runs, @Nullable TextRuns or, @Nullable TextRuns and) {
        this.fromStart = fromStart;
        this.toEnd = toEnd;
        this.runs = runs;
        this.or = or;
        this.and = and;
    }

    /** These runs and then as many characters as there are of a kind, at least {@code min} and at most {@code max}. */
    public TextRuns then(String kind, int min, int max) {
        return thenBefore(0, kind, min, max);
    }

    /**
     * As {@link #then}, but that so many characters are left at the end of the text for what comes after.
     *
     * @param kind the first and the last character of each range
     */
    public TextRuns thenBefore(int left, String kind, int min, int max) {
        Run[] longer = Arrays.copyOf(runs, runs.length + 1);
        longer[runs.length] = new Run(kind.codePoints().toArray(), min, max, left);
        return new TextRuns(fromStart, toEnd, longer, or, and);
    }

    /** These runs, and then the text ends. */
    public TextRuns end() {
        return new TextRuns(fromStart, true, runs, or, and);
    }

    /** These runs, or what the other matches. */
    public TextRuns or(TextRuns other) {
        return new TextRuns(fromStart, toEnd, runs, or == null ? other : or.or(other), and);
    }

    /** These runs, and what the other matches, too. */
    public TextRuns and(TextRuns other) {
        return new TextRuns(fromStart, toEnd, runs, or, and == null ? other : and.and(other));
    }

    /** Whether a text matches. */
    public boolean matches(String text) {
        return (isHere(text) || or != null && or.matches(text)) && (and == null || and.matches(text));
    }

    private boolean isHere(String text) {
        if (fromStart) {
            return isAt(text, 0);
        }
        int from = 0;
        while (!isAt(text, from)) {
            if (from >= text.length()) {
                return false;
            }
            from += Character.charCount(text.codePointAt(from));
        }
        return true;
    }

    private boolean isAt(String text, int from) {
        int at = from;
        for (Run run : runs) {
            at = run.end(text, at);
            if (at < 0) {
                return false;
            }
        }
        return !toEnd || at == text.length();
    }

    private static final class Run {

        private final int[] ranges;
        private final int min;
        private final int max;
        private final int left;
        private long low;
        private long high;

        Run(int[] ranges, int min, int max, int left) {
            this.ranges = ranges;
            this.min = min;
            this.max = max;
            this.left = left;
            for (int i = 0; i < WORD; i++) {
                low |= isIn(i) ? 1L << i : 0;
                high |= isIn(i + WORD) ? 1L << i : 0;
            }
        }

        private boolean isIn(int character) {
            for (int i = 0; i < ranges.length; i += 2) {
                if (character <= ranges[i + 1]) {
                    return character >= ranges[i];
                }
            }
            return false;
        }

        /** Where the run that starts at a place ends; negative where there is none. */
        int end(String text, int from) {
            int at = from;
            int count = 0;
            while (count < max && at < text.length() - left) {
                int character = text.charAt(at);
                if (character < 2 * WORD) {
                    if (((character < WORD ? low : high) >>> character & 1) == 0) {
                        break;
                    }
                    at++;
                } else {
                    character = text.codePointAt(at);
                    if (!isIn(character)) {
                        break;
                    }
                    at += Character.charCount(character);
                }
                count++;
            }
            return count < min ? -1 : at;
        }
    }
}
