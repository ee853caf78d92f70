package dev.plumbline.cli;

import dev.plumbline.core.write.WriteRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** What is said when a command did not come to its end. */
final class Failure {

    private Failure() {}

    /** Prints what happened in a line, with the trace if asked; the exit code. */
    static int print(Exception e, boolean debug, PrintWriter err) {
        err.println("plumbline: " + words(e));
        if (debug) {
            e.printStackTrace(err);
        } else if (!isOfTheUser(e)) {
            err.println("run again with --debug for the stack trace");
        }
        return ExitCode.FAILED;
    }

    private static boolean isOfTheUser(Exception e) {
        return e instanceof WriteRefusedException || e instanceof IOException || e instanceof UncheckedIOException;
    }

    private static String words(Exception e) {
        if (e instanceof WriteRefusedException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof FileSystemException file) {
            return "cannot read or write " + file.getFile() + ": " + FileTrouble.words(file);
        }
        if (e instanceof UncheckedIOException unchecked) {
            return words(Objects.requireNonNull(unchecked.getCause()));
        }
        return e instanceof IOException other
                ? "cannot read or write: " + FileTrouble.words(other)
                : "this is a fault in Plumbline: " + e;
    }
}
