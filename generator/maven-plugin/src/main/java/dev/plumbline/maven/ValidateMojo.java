package dev.plumbline.maven;

import dev.plumbline.cli.Plumbline;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.OwnClasses;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Holds JSON files against a schema of the document, and fails where one is not valid. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class ValidateMojo extends DocumentMojo {

    /** The files. */
    @Parameter(property = "plumbline.files", required = true)
    private List<File> files = List.of();

    /** The component they are held against; of a JSON Schema, a definition instead of the schema itself. */
    @Parameter(property = "plumbline.schema")
    private @Nullable String schema;

    /** The operation, by its id, whose request body they are held against. */
    @Parameter(property = "plumbline.request")
    private @Nullable String request;

    /** The operation, by its id, whose response body they are held against; another status than its success follows after a blank. */
    @Parameter(property = "plumbline.response")
    private @Nullable String response;

    /** For Maven. */
    public ValidateMojo() {}

    @Override
    void execute(NamedDocument named) throws MojoExecutionException, MojoFailureException {
        List<String> arguments = new ArrayList<>(List.of("validate"));
        arguments.addAll(options());
        if (schema != null) {
            arguments.addAll(List.of("--schema", schema));
        }
        if (request != null) {
            arguments.addAll(List.of("--request", request));
        }
        if (response != null) {
            arguments.addAll(List.of("--response", response));
        }
        arguments.add("--");
        arguments.add(
                written().contains(":")
                        ? written()
                        : basedir().toPath().resolve(written()).toString());
        files.forEach(file -> arguments.add(file.toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exitCode = OwnClasses.with(() -> Plumbline.run(out, out, arguments.toArray(String[]::new)));
        said.toString().lines().forEach(exitCode == 0 ? getLog()::info : getLog()::error);
        if (exitCode == 1) {
            throw new MojoFailureException("not all files are valid; what is wrong is shown above");
        }
        if (exitCode != 0) {
            throw new MojoExecutionException("the files could not be validated; why is shown above");
        }
    }
}
