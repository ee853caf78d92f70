package dev.plumbline.core.problem;

import java.util.Comparator;

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

    /** {@code [Id] file:line:col #/pointer - what; what to do}. */
    @Override
    public String toString() {
        return "[" + id + "] " + place + " #" + pointer + " - " + what + "; " + fix;
    }
}
