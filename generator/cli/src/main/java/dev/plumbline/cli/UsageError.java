package dev.plumbline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when the command line is wrong: the fault and where the help is, not the help itself. */
final class UsageError {

    private UsageError() {}

    /** Prints what is wrong; the exit code. */
    static int print(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("plumbline: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("see " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }
}
