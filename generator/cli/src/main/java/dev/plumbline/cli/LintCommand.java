package dev.plumbline.cli;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lint}: says what is wrong with a document. */
@Command(
        name = "lint",
        addMethodSubcommands = false,
        description = "Reads a document, examples included, and says what is wrong with it.",
        footerHeading = "%nFormats:%n",
        footer = {
            "  text      a sentence a line, on standard error",
            "  json      an object with errors, warnings, advice (how many) and problems: id, severity, file, line,",
            "            column, pointer, what, fix",
            "  github    workflow commands, which GitHub shows beside the lines",
            "  sarif     a log in the format of SARIF 2.1.0",
            "json, github and sarif name every place, on standard output."
        })
final class LintCommand implements Callable<Integer> {

    /** How the problems are printed. */
    enum Format {
        TEXT,
        JSON,
        GITHUB,
        SARIF
    }

    private final Console console;

    @Mixin
    private DocumentOptions document;

    @Mixin
    private SelectionOptions selection;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), json, github or sarif; see below.")
    private Format format;

    @Option(
            names = "--validators-only",
            description = "Looks at the schemas alone, as generate --validators-only does.")
    private boolean validatorsOnly;

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        NamedDocument named = document.document();
        Request request = document.request(named, console.in())
                .withSelection(selection.selection())
                .withValidatorsOnly(validatorsOnly);
        Output output = console.waitFor(named, () -> Generator.lint(request));
        if (format == Format.TEXT) {
            text(named, output);
        } else {
            List<Problem> shown = output.problems().stream()
                    .map(named::shown)
                    .filter(this::isWanted)
                    .toList();
            console.out().print(printer().print(shown));
        }
        return output.hasErrors() ? ExitCode.ERRORS : ExitCode.FINE;
    }

    private void text(NamedDocument named, Output output) {
        console.problems(named, output.problems(), document.warnings);
        if (output.problems().isEmpty()) {
            console.out().println(named.folder() + named.name() + ": no problems");
        }
    }

    private boolean isWanted(Problem problem) {
        return problem.isError() || document.warnings != ShownWarnings.NONE;
    }

    private ProblemPrinter printer() {
        return switch (format) {
            case GITHUB -> new GithubProblems();
            case SARIF -> new SarifProblems();
            default -> new JsonProblems();
        };
    }
}
