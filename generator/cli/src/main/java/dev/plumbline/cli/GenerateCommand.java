package dev.plumbline.cli;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.plan.QualifiedNames;
import dev.plumbline.core.write.OutputWriter;
import dev.plumbline.core.write.WriteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code generate}: writes the client, validators and docs of a document into a folder. */
@Command(
        name = "generate",
        addMethodSubcommands = false,
        description = {
            "Writes the Java client, validators and docs of a document into a folder: all files or none.",
            "Of a document that is a bare JSON Schema only validators are made: of itself and of its definitions.",
            "Files that an earlier run wrote there and this one does not are removed."
        })
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DocumentOptions document;

    @Mixin
    private SelectionOptions selection;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into.")
    private Path folder;

    @Option(names = "--package", paramLabel = "P", description = "The client's package; else made from the title.")
    private @Nullable String basePackage;

    @Option(names = "--module", paramLabel = "M", description = "The Java module to declare; else none.")
    private @Nullable String moduleName;

    @Option(
            names = "--validators-only",
            description = "Writes the validators of the schemas in components, and no client, models and docs.")
    private boolean validatorsOnly;

    @Option(
            names = "--docs",
            paramLabel = "FORMATS",
            description = {
                "What the docs are written as, with commas between: markdown (the default, in docs),",
                "html (a web site in docs/site, to be opened from disk or served by anything), text (for programs",
                "that read: the site's pages as Markdown, and llms.txt), or none."
            })
    private List<String> docs = List.of("markdown");

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        refuse(Optional.ofNullable(basePackage).flatMap(QualifiedNames::problemWithPackage));
        refuse(Optional.ofNullable(moduleName).flatMap(QualifiedNames::problemWithModule));
        NamedDocument named = document.document();
        Request request = document.request(named, console.in())
                .withBasePackage(basePackage)
                .withModuleName(moduleName)
                .withSelection(selection.selection())
                .withValidatorsOnly(validatorsOnly)
                .withDocs(formats());
        Output output = console.waitFor(named, () -> Generator.run(request));
        console.problems(named, output.problems(), document.warnings);
        if (output.hasErrors()) {
            console.err().println("nothing is written");
            return ExitCode.ERRORS;
        }
        print(new OutputWriter().write(folder, output.files()));
        return ExitCode.FINE;
    }

    private Set<DocsFormat> formats() {
        try {
            return DocsFormat.of(docs);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(document.command.commandLine(), e.getMessage());
        }
    }

    private void refuse(Optional<String> problem) {
        problem.ifPresent(sentence -> {
            throw new ParameterException(document.command.commandLine(), sentence);
        });
    }

    private void print(WriteReport report) {
        lines("created", report.created());
        lines("changed", report.changed());
        lines("removed", report.removed());
        report.edited()
                .forEach(path ->
                        console.err().println("WARNING " + path + " had been edited; it is as generated again"));
        report.kept()
                .forEach(path -> console.err()
                        .println("WARNING " + path + " is no longer generated, but had been edited; it stays"));
        console.out().println(folder + ": " + report.summary());
    }

    private void lines(String what, List<String> paths) {
        paths.forEach(path -> console.out().println(what + " " + path));
    }
}
