package dev.plumbline.cli;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.problem.Problem;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results
 * @param err problems, and everything else that is said to a person
 * @param outInk the colours of {@code out}
 * @param errInk the colours of {@code err}
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Ink outInk, Ink errInk) {

    /** Without colours. */
    Console(InputStream in, PrintWriter out, PrintWriter err) {
        this(in, out, err, Ink.NONE, Ink.NONE);
    }

    /** Does what may take long; who waits at a terminal is told that it goes on. */
    <T> T waitFor(NamedDocument document, Supplier<T> work) {
        if (errInk == Ink.NONE) {
            return work.get();
        }
        Waiting waiting = Waiting.begin(err, "reading " + document.name());
        try {
            return work.get();
        } finally {
            waiting.end();
        }
    }

    /** Prints the problems, a sentence a line, and their count. */
    void problems(NamedDocument document, List<Problem> problems, ShownWarnings warnings) {
        warnings.lines(problems.stream().map(document::shown).toList(), errInk).forEach(err::println);
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
