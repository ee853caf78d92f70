package dev.plumbline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. */
@Command(
        name = "plumbline",
        description =
                "Turns an OpenAPI document, constraints and all, into a Java client, compiled validators and docs.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Fine; warnings and advisories do not count.",
            "1:The document or an instance has errors.",
            "2:Wrong usage.",
            "3:The files cannot be written, or Plumbline has a fault."
        })
public final class Plumbline {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Prints the stack trace of what went wrong.")
    private boolean debug;

    private Plumbline() {}

    /** Runs the command line and ends the program with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(run(new Console(System.in, out, err, Ink.of(1), Ink.of(2)), arguments));
    }

    /**
     * Runs the command line inside another program.
     *
     * @param out gets results
     * @param err gets problems, and everything else that is said to a person
     * @return the exit code: 0 fine, 1 errors in the document or an instance, 2 wrong usage, 3 anything else
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new Console(System.in, out, err), arguments);
    }

    static int run(Console console, String... arguments) {
        Plumbline program = new Plumbline();
        CommandLine commandLine = new CommandLine(program);
        commands(console, arguments).forEach(commandLine::addSubcommand);
        commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.outInk() == Ink.NONE ? Ansi.OFF : Ansi.ON))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(UsageError::print)
                .setExecutionExceptionHandler((e, command, parsed) -> Failure.print(e, program.debug, console.err()));
        int exitCode = commandLine.execute(arguments);
        console.out().flush();
        console.err().flush();
        return exitCode;
    }

    /** Every command; or the one that the arguments begin with, where it asks for no other: each takes its time to describe. */
    private static List<Object> commands(Console console, String... arguments) {
        return switch (arguments.length == 0 ? "" : arguments[0]) {
            case "generate" -> List.of(new GenerateCommand(console));
            case "lint" -> List.of(new LintCommand(console));
            case "validate" -> List.of(new ValidateCommand(console));
            case "init" -> List.of(new InitCommand(console));
            default ->
                List.of(
                        new GenerateCommand(console),
                        new LintCommand(console),
                        new ValidateCommand(console),
                        new InitCommand(console),
                        new ManCommand(console),
                        new AutoComplete.GenerateCompletion());
        };
    }

    /** What Plumbline prints is UTF-8, whatever the platform's own encoding is. */
    private static PrintWriter utf8(FileDescriptor to) {
        OutputStream stream = new FileOutputStream(to);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
