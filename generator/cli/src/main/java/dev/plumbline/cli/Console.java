package dev.plumbline.cli;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.problem.Problem;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results
 * @param err problems, and everything else that is said to a person
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {

    /** Prints the problems, a sentence a line, and their count. */
    void problems(NamedDocument document, List<Problem> problems, ShownWarnings warnings) {
        warnings.lines(problems.stream().map(document::shown).toList()).forEach(err::println);
        if (!problems.isEmpty()) {
            err.println(counts(problems));
        }
    }

    /** {@code 1 error, 2 warnings}. */
    static String counts(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long advice = problems.stream().filter(Problem::isAdvice).count();
        return count(errors, "error") + ", " + count(problems.size() - errors - advice, "warning")
                + (advice == 0 ? "" : ", " + advice + " of advice");
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
