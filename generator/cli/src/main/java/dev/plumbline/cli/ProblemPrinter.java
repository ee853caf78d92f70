package dev.plumbline.cli;

import dev.plumbline.core.problem.Problem;
import java.util.List;

/** Prints problems for a program to read. */
interface ProblemPrinter {

    /** The text, with a line break at its end where there is any. */
    String print(List<Problem> problems);
}
