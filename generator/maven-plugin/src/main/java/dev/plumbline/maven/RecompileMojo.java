package dev.plumbline.maven;

import dev.plumbline.core.store.RunStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Has Maven compile again where a document has changed that the annotation processor made classes from, or a file that
 * it refers to; Maven's compiler plug-in itself looks at Java files only. Where nothing has changed, nothing is done.
 */
@Mojo(name = "recompile", defaultPhase = LifecyclePhase.PROCESS_SOURCES, threadSafe = true)
public final class RecompileMojo extends AbstractMojo {

    private static final String FOLDER = "plumbline";
    private static final String STORE = ".json";

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private @Nullable File target;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private @Nullable File classes;

    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true, required = true)
    private @Nullable File testClasses;

    /** For Maven. */
    public RecompileMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (target == null || classes == null || testClasses == null) {
            throw new MojoExecutionException("Maven has not said where classes are");
        }
        Path folder = target.toPath().resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            // The processor says that nobody watches the documents where this is not there.
            Files.writeString(folder.resolve("watched"), "");
            for (Path output : List.of(classes.toPath(), testClasses.toPath())) {
                recompile(folder.resolve(output.getFileName()), output);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot see whether documents have changed: " + e, e);
        }
    }

    private void recompile(Path stores, Path output) throws IOException {
        if (!Files.isDirectory(stores)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(stores)) {
            for (Path file : tree.filter(path -> path.toString().endsWith(STORE))
                    .sorted()
                    .toList()) {
                RunStore store = new RunStore(file);
                if (!store.isCurrent()) {
                    getLog().info("a document of " + annotated(stores, file) + " has changed: compiling again");
                    store.retire();
                    Files.deleteIfExists(output.resolve(annotated(stores, file) + ".class"));
                }
            }
        }
    }

    /** The annotated element as the path of its class: the store's without {@code .client.json}. */
    private static String annotated(Path stores, Path file) {
        String path = stores.relativize(file).toString();
        String named = path.substring(0, path.length() - STORE.length());
        return named.substring(0, named.lastIndexOf('.'));
    }
}
