package dev.plumbline.testing;

import dev.plumbline.runtime.call.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collects what an {@link EmbeddedProvider} is told. Not for several threads at once. */
public final class EmbeddedProviderBuilder {

    final List<Fixture> fixtures = new ArrayList<>();
    final List<Operation<?>> operations = new ArrayList<>();
    Refusal refusal = Refusal.problemDetails();

    EmbeddedProviderBuilder() {}

    /**
     * Adds a folder of fixtures: {@code mappings} holds them, {@code __files} the bodies that they name. Where several
     * expect a request, the first in the order of the files' names is taken.
     *
     * @throws IllegalArgumentException if a fixture says what the provider does not understand; the text names its place
     * @throws UncheckedIOException if the folder or a file of it cannot be read
     */
    public EmbeddedProviderBuilder fixtures(Path folder) {
        try {
            fixtures.addAll(FixtureReader.read(folder));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a folder on the class path: {@code fixtures/my-api}. */
    public EmbeddedProviderBuilder fixtures(String classPathFolder) {
        URL mappings = Thread.currentThread().getContextClassLoader().getResource(classPathFolder + "/mappings");
        if (mappings == null) {
            throw new IllegalArgumentException(
                    "There is no folder `" + classPathFolder + "/mappings` on the class path");
        }
        try {
            URI uri = mappings.toURI();
            if (!uri.getScheme().equals("jar")) {
                return fixtures(Path.of(uri).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return fixtures(jar.getPath(classPathFolder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What the document knows: a generated client's {@code operations()}. Requests that break its rules are refused. */
    public EmbeddedProviderBuilder operations(Collection<? extends Operation<?>> operations) {
        this.operations.addAll(operations);
        return this;
    }

    /** How they are refused; else with problem details. */
    public EmbeddedProviderBuilder refusal(Refusal refusal) {
        this.refusal = refusal;
        return this;
    }

    /**
     * Starts the provider on a free port of loopback.
     *
     * @throws UncheckedIOException if there is none
     */
    public EmbeddedProvider start() {
        try {
            return new EmbeddedProvider(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
