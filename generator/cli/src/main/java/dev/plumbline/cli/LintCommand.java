package dev.plumbline.cli;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lint}: says what is wrong with a document. */
@Command(name = "lint", description = "Reads a document, examples included, and says what is wrong with it.")
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DocumentOptions document;

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NamedDocument named = document.document();
        List<Problem> problems = Generator.lint(named.request()
                .withRemoteRefs(document.allowRemoteRefs)
                .withAssertedFormats(document.assertFormats)
                .withStrict(document.strict));
        console.problems(named, problems);
        if (problems.isEmpty()) {
            console.out().println(named.folder() + named.name() + ": no problems");
        }
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.ERRORS : ExitCode.FINE;
    }
}
