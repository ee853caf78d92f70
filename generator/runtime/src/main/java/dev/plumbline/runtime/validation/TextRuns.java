package dev.plumbline.runtime.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is rows of runs of characters, each run of one kind, as {@code ^[a-z]+-[0-9]{3}$} is: a text is read from
 * left to right, and never twice from one place. That allocates nothing and costs a fraction of a regular expression.
 */
public final class TextRuns {

    /** Runs that start where the text does. */
    public static final TextRuns START = new TextRuns(true, false, new int[0][], null, null);

    /** Runs that start anywhere. */
    public static final TextRuns ANYWHERE = new TextRuns(false, false, new int[0][], null, null);

    // A run in an array: how many characters it has, at least and at most; how many are left behind it; which of ASCII
    // are
    // of its kind, a bit each; the first and the last of each range of its kind.
    private static final int MIN = 0;
    private static final int MAX = 1;
    private static final int LEFT = 2;
    private static final int WORDS_FROM = 3;
    private static final int WORDS = 4;
    private static final int RANGES = WORDS_FROM + WORDS;
    private static final int WORD = 32;

    private final boolean fromStart;
    private final boolean toEnd;
    private final int[][] runs;
    private final @Nullable TextRuns or;
    private final @Nullable TextRuns and;

    private TextRuns(boolean fromStart, boolean toEnd, int[][] runs, @Nullable TextRuns or, @Nullable TextRuns and) {
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
        int[][] longer = Arrays.copyOf(runs, runs.length + 1);
        int[] ranges = kind.codePoints().toArray();
        int[] run = Arrays.copyOf(new int[] {min, max, left}, RANGES + ranges.length);
        System.arraycopy(ranges, 0, run, RANGES, ranges.length);
        for (int i = 0; i < WORD * WORDS; i++) {
            run[WORDS_FROM + i / WORD] |= isIn(run, i) ? 1 << i : 0;
        }
        longer[runs.length] = run;
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
        for (int[] run : runs) {
            at = end(run, text, at);
            if (at < 0) {
                return false;
            }
        }
        return !toEnd || at == text.length();
    }

    private static boolean isIn(int[] run, int character) {
        for (int i = RANGES; i < run.length; i += 2) {
            if (character <= run[i + 1]) {
                return character >= run[i];
            }
        }
        return false;
    }

    /** Where the run that starts at a place ends; negative where there is none. */
    private static int end(int[] run, String text, int from) {
        int at = from;
        int count = 0;
        int max = run[MAX];
        int last = text.length() - run[LEFT];
        while (count < max && at < last) {
            int character = text.charAt(at);
            if (character < WORD * WORDS) {
                if ((run[WORDS_FROM + character / WORD] >>> character & 1) == 0) {
                    break;
                }
                at++;
            } else {
                character = text.codePointAt(at);
                if (!isIn(run, character)) {
                    break;
                }
                at += Character.charCount(character);
            }
            count++;
        }
        return count < run[MIN] ? -1 : at;
    }
}
