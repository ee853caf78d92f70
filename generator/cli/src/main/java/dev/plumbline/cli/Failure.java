package dev.plumbline.cli;

import dev.plumbline.core.write.WriteRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;

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
        return e instanceof WriteRefusedException || e instanceof FileSystemException;
    }

    private static String words(Exception e) {
        if (e instanceof WriteRefusedException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof FileSystemException file) {
            String reason = file.getReason() == null ? e.getClass().getSimpleName() : file.getReason();
            return "cannot write " + file.getFile() + ": " + reason;
        }
        return (e instanceof IOException ? "input or output failed: " : "this is a fault in Plumbline: ") + e;
    }
}
