package dev.plumbline.maven;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.OwnClasses;
import dev.plumbline.core.Request;
import dev.plumbline.core.write.OutputWriter;
import dev.plumbline.core.write.WriteRefusedException;
import dev.plumbline.core.write.WriteReport;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fails where a client that is checked in is no longer what its document gives. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends OutputMojo {

    /** The folder that the client was generated into; the project's own where none is given. */
    @Parameter(property = "plumbline.outputDirectory", defaultValue = "${project.basedir}")
    private @Nullable File outputDirectory;

    /** For Maven. */
    public CheckMojo() {}

    @Override
    void execute(NamedDocument named) throws MojoExecutionException, MojoFailureException {
        Request request = requestForFiles(named);
        Output output = OwnClasses.with(() -> Generator.run(request));
        show(named, output.problems());
        File folder = outputDirectory == null ? basedir() : outputDirectory;
        WriteReport report = compare(folder, output);
        lines("is missing", report.created());
        lines("differs", report.changed());
        lines("is no longer generated", report.removed());
        lines("is no longer generated, and had been edited", report.kept());
        if (!report.nothingChanged() || !report.kept().isEmpty()) {
            throw new MojoFailureException(
                    folder + " is not what " + written() + " gives (" + report.summary() + "); generate it again");
        }
    }

    private static WriteReport compare(File folder, Output output) throws MojoExecutionException, MojoFailureException {
        try {
            return new OutputWriter().compare(folder.toPath(), output.files());
        } catch (WriteRefusedException e) {
            throw new MojoFailureException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read " + folder + ": " + e, e);
        }
    }

    private void lines(String what, List<String> paths) {
        paths.forEach(path -> getLog().error(path + " " + what));
    }
}
