package dev.plumbline.gradle;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.OwnClasses;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemGroup;
import dev.plumbline.core.select.Selection;
import dev.plumbline.core.text.TextFiles;
import dev.plumbline.core.write.OutputWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import org.gradle.api.DefaultTask;
import org.gradle.api.GradleException;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.CacheableTask;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFile;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.OutputDirectory;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.TaskAction;

/**
 * Makes the Java client, validators and docs of a document. Its inputs are the same wherever the project lies, so that
 * Gradle's build cache serves all checkouts.
 */
@CacheableTask
public abstract class GenerateTask extends DefaultTask {

    private static final String SOURCES = "src/main/java/";
    private static final String DOCS = "docs/";

    /** For Gradle. */
    public GenerateTask() {}

    /** The document; its name is in what is generated, its folder is not. */
    @InputFile
    @PathSensitive(PathSensitivity.NAME_ONLY)
    public abstract RegularFileProperty getDocument();

    /** The overlays, in their order. */
    @InputFiles
    @PathSensitive(PathSensitivity.NAME_ONLY)
    public abstract ConfigurableFileCollection getOverlays();

    /** As {@link PlumblineExtension#getRoot()}; which files are in it is told by the references. */
    @Internal
    public abstract DirectoryProperty getRoot();

    /** The files that the document may refer to. */
    @InputFiles
    @PathSensitive(PathSensitivity.RELATIVE)
    public abstract ConfigurableFileCollection getReferences();

    /** As {@link PlumblineExtension#getBasePackage()}. */
    @Input
    @Optional
    public abstract Property<String> getBasePackage();

    /** As {@link PlumblineExtension#getModuleName()}. */
    @Input
    @Optional
    public abstract Property<String> getModuleName();

    /** As {@link PlumblineExtension#getInclude()}. */
    @Input
    public abstract ListProperty<String> getInclude();

    /** As {@link PlumblineExtension#getExclude()}. */
    @Input
    public abstract ListProperty<String> getExclude();

    /** As {@link PlumblineExtension#getAllowRemoteRefs()}; what comes from a network is fetched each time. */
    @Input
    public abstract Property<Boolean> getAllowRemoteRefs();

    /** As {@link PlumblineExtension#getAssertFormats()}. */
    @Input
    public abstract Property<Boolean> getAssertFormats();

    /** As {@link PlumblineExtension#getValidatorsOnly()}. */
    @Input
    public abstract Property<Boolean> getValidatorsOnly();

    /** As {@link PlumblineExtension#getStrict()}. */
    @Input
    public abstract Property<Boolean> getStrict();

    /** As {@link PlumblineExtension#getDocs()}. */
    @Input
    public abstract ListProperty<String> getDocs();

    /** Where the sources go. */
    @OutputDirectory
    public abstract DirectoryProperty getSourcesDirectory();

    /** Where the pages go. */
    @OutputDirectory
    public abstract DirectoryProperty getDocsDirectory();

    /**
     * Generates.
     *
     * @throws GradleException where the document has errors, which are logged, a file cannot be written, or there is no
     *     such format for docs
     */
    @TaskAction
    public void generate() {
        // An absolute path, so that whoever shows the messages can lead to the line.
        NamedDocument named = NamedDocument.of(getDocument().get().getAsFile().getAbsolutePath(), Path.of(""));
        Request request = named.request()
                .withBasePackage(getBasePackage().getOrNull())
                .withModuleName(getModuleName().getOrNull())
                .withRemoteRefs(getAllowRemoteRefs().get())
                .withAssertedFormats(getAssertFormats().get())
                .withValidatorsOnly(getValidatorsOnly().get())
                .withStrict(getStrict().get())
                .withDocs(formats())
                .withSelection(new Selection(getInclude().get(), getExclude().get()))
                .withRoot(getRoot().map(folder -> folder.getAsFile().toURI()).getOrNull())
                .withOverlays(getOverlays().getFiles().stream().map(File::toURI).toList());
        Output output = OwnClasses.with(() -> Generator.run(request));
        for (ProblemGroup group :
                ProblemGroup.of(output.problems().stream().map(named::shown).toList())) {
            log(group.first(), group.toString());
        }
        if (output.hasErrors()) {
            throw new GradleException(getDocument().get() + " has errors, which are shown above");
        }
        TextFiles files = TextFiles.copyOf(output.files());
        write(getSourcesDirectory(), files.of(SOURCES));
        write(getDocsDirectory(), files.of(DOCS));
    }

    private Set<DocsFormat> formats() {
        try {
            return DocsFormat.of(getDocs().get());
        } catch (IllegalArgumentException e) {
            throw new GradleException(String.valueOf(e.getMessage()), e);
        }
    }

    private void log(Problem problem, String text) {
        if (problem.isError()) {
            getLogger().error(text);
        } else if (problem.isAdvice()) {
            getLogger().info(text);
        } else {
            getLogger().warn(text);
        }
    }

    private static void write(DirectoryProperty folder, SortedMap<String, String> files) {
        try {
            new OutputWriter().write(folder.get().getAsFile().toPath(), files);
        } catch (IOException e) {
            throw new GradleException("cannot write into " + folder.get(), e);
        }
    }
}
