package dev.plumbline.cli;

import dev.plumbline.core.plan.QualifiedNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: writes a project to start from. */
@Command(
        name = "init",
        addMethodSubcommands = false,
        description = {
            "Writes a project to start from: a document, a build file that makes a client of it, and a README.",
            "What is there already is not touched."
        })
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the project; made if it is not there.")
    private Path folder;

    @Option(
            names = "--build",
            paramLabel = "TOOL",
            defaultValue = "maven",
            description = "What builds the project: maven (the default) or gradle.")
    private BuildTool tool;

    @Option(
            names = "--package",
            paramLabel = "P",
            defaultValue = "com.example.client",
            description = "The client's package; com.example.client where none is given.")
    private String basePackage;

    @Option(
            names = "--document",
            paramLabel = "DOC",
            description = "Your OpenAPI document, which is copied; else there is a small one to change. Files that it"
                    + " refers to are yours to copy.")
    private @Nullable Path document;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QualifiedNames.problemWithPackage(basePackage).ifPresent(sentence -> {
            throw new ParameterException(spec.commandLine(), sentence);
        });
        String name =
                folder.toAbsolutePath().normalize().getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "-");
        NewProject project = new NewProject(tool, name, basePackage);
        if (document != null) {
            project = project.with(Files.readString(document));
        }
        project.write(folder).forEach(path -> console.out().println("created " + folder.resolve(path)));
        console.out().println("now: cd " + folder + " && " + tool.command());
        return ExitCode.FINE;
    }
}
