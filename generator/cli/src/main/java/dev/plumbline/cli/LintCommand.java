package dev.plumbline.cli;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lint}: says what is wrong with a document. */
@Command(name = "lint", description = "Compiles a document, examples included, and says what is wrong with it.")
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DocumentOptions document;

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        NamedDocument named = document.document();
        Output output = Generator.run(document.request(named));
        console.problems(named, output.problems());
        if (output.problems().isEmpty()) {
            console.out().println(named.folder() + named.name() + ": no problems");
        }
        return output.hasErrors() ? ExitCode.ERRORS : ExitCode.FINE;
    }
}
