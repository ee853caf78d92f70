package dev.plumbline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code man}: prints manual pages. */
@Command(name = "man", description = "Prints the manual page of a command, for man: plumbline man generate | man -l -")
final class ManCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "COMMAND",
            description = "The command; else plumbline itself.")
    private @Nullable String name;

    ManCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine program = spec.commandLine().getParent();
        CommandLine command = name == null ? program : program.getSubcommands().get(name);
        if (command == null) {
            throw new ParameterException(spec.commandLine(), "there is no command " + name);
        }
        console.out().print(ManPage.of(command, Version.number()));
        return ExitCode.FINE;
    }
}
