package dev.plumbline.core.problem;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong with a document.
 *
 * @param id a stable name for this kind of problem, such as {@code UnresolvedRef}
 * @param severity whether anything is generated in spite of it
 * @param place the file, line and column
 * @param pointer the JSON pointer of the value in its document, empty for the whole document
 * @param what what is wrong, without a full stop
 * @param fix what to do about it, without a full stop
 */
public record Problem(String id, ProblemSeverity severity, Place place, String pointer, String what, String fix)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::id)
            .thenComparing(Problem::what);

    /** What is longer has its middle left out where it is printed. */
    private static final int LONGEST = 240;

    private static final Pattern LONG_WORD = Pattern.compile("\\S{" + (LONGEST + 1) + ",}");

    /** What would begin a line of its own, or move the cursor. */
    private static final Pattern LINE_BREAK = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    public static Problem error(String id, Place place, String pointer, String what, String fix) {
        return new Problem(id, ProblemSeverity.ERROR, place, pointer, what, fix);
    }

    public static Problem warning(String id, Place place, String pointer, String what, String fix) {
        return new Problem(id, ProblemSeverity.WARNING, place, pointer, what, fix);
    }

    /** The same where something is made of the document all the same: {@code so} says what. */
    public Problem asWarning(String so) {
        return warning(id, place, pointer, what + ", " + so, fix);
    }

    /** The same, but that nothing is generated. */
    public Problem asError() {
        return error(id, place, pointer, what, fix);
    }

    public boolean isError() {
        return severity == ProblemSeverity.ERROR;
    }

    public boolean isAdvice() {
        return severity == ProblemSeverity.ADVICE;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code [Id] file:line:col #/pointer - what; what to do}, in one line. Of a name or pointer that is longer than anyone
     * reads, the middle is left out, so that it does not hide what is wrong.
     */
    @Override
    public String toString() {
        return LINE_BREAK
                .matcher("[" + id + "] " + place + " " + shortened("#" + pointer) + " - " + words(what) + "; "
                        + words(fix))
                .replaceAll(" ");
    }

    private static String words(String sentence) {
        return LONG_WORD.matcher(sentence).replaceAll(word -> Matcher.quoteReplacement(shortened(word.group())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : start(text, LONGEST / 2) + "..." + (text.length() - LONGEST) + " more..." + end(text, LONGEST / 2);
    }

    private static String start(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String end(String text, int length) {
        int from = text.length() - length;
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }
}
