package dev.plumbline.maven;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.store.RunStore;
import dev.plumbline.core.store.StoredRun;
import dev.plumbline.core.text.TextFiles;
import dev.plumbline.core.write.OutputWriter;
import dev.plumbline.core.write.WriteRefusedException;
import dev.plumbline.core.write.WriteReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Java client, validators and docs of a document, and has Maven compile them. Where neither the document, nor
 * a file that it refers to, nor the configuration has changed, nothing is generated; a file whose text has not changed
 * is not touched.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends OutputMojo {

    private static final String SOURCES = "src/main/java/";
    private static final String DOCS = "docs/";

    /** Where the sources go; else {@code target/generated-sources/plumbline/} and the id of the execution. */
    @Parameter(property = "plumbline.sourcesDirectory")
    private @Nullable File sourcesDirectory;

    /** Where the pages go; else {@code target/plumbline/docs/} and the id of the execution. */
    @Parameter(property = "plumbline.docsDirectory")
    private @Nullable File docsDirectory;

    /**
     * A folder that all is written into instead, as the command line does: {@code src/main/java} and {@code docs} in it.
     * For a client that is checked in; the goal {@code check} then says whether it still is what the document gives.
     */
    @Parameter(property = "plumbline.outputDirectory")
    private @Nullable File outputDirectory;

    /** Whether the sources are compiled as tests. */
    @Parameter(property = "plumbline.forTests", defaultValue = "false")
    private boolean forTests;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** For Maven. */
    public GenerateMojo() {}

    @Override
    void execute(NamedDocument named) throws MojoExecutionException, MojoFailureException {
        StoredRun run = new RunStore(target().resolve("plumbline/" + id() + ".json")).run(requestForFiles(named));
        show(named, run.output().problems());
        TextFiles files = TextFiles.copyOf(run.output().files());
        if (outputDirectory != null) {
            write(outputDirectory.toPath(), files);
            compile(outputDirectory.toPath().resolve(SOURCES));
            return;
        }
        Path sources = or(sourcesDirectory, "generated-sources/plumbline/");
        write(sources, files.of(SOURCES));
        compile(sources);
        write(or(docsDirectory, "plumbline/docs/"), files.of(DOCS));
    }

    private void write(Path folder, SortedMap<String, String> files) throws MojoExecutionException {
        try {
            WriteReport report = new OutputWriter().write(folder, files);
            report.edited().forEach(path -> getLog().warn(path + " had been edited; it is as generated again"));
            report.kept()
                    .forEach(path -> getLog().warn(path + " is no longer generated, but had been edited; it stays"));
            if (!report.nothingChanged()) {
                getLog().info(basedir().toPath().relativize(folder) + ": " + report.summary());
            }
        } catch (WriteRefusedException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write into " + folder + ": " + e, e);
        }
    }

    private void compile(Path sources) {
        String root = sources.toAbsolutePath().normalize().toString();
        if (forTests) {
            project().addTestCompileSourceRoot(root);
        } else {
            project().addCompileSourceRoot(root);
        }
    }

    private Path or(@Nullable File given, String folder) {
        return given == null ? target().resolve(folder + id()) : given.toPath();
    }

    private Path target() {
        return Path.of(project().getBuild().getDirectory());
    }

    private String id() {
        return execution == null ? "default" : execution.getExecutionId();
    }
}
