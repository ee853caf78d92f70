package dev.plumbline.tests.bench.sets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** ajv, the validator of JavaScript programs: it compiles a schema to JavaScript, which Node compiles further. */
final class Ajv {

    private static final String[] PACKAGES = {"ajv@8.17.1", "ajv-draft-04@1.0.0"};
    private static final String SCRIPT = "ajv.cjs";

    private final Path folder;

    /** @param folder where npm puts it */
    Ajv(Path folder) {
        this.folder = folder;
    }

    /** What it takes for all values of a set, in microseconds, and how many it calls wrong; empty where it cannot be run. */
    Optional<String> measure(PublicSet set) {
        try {
            if (!Files.exists(folder.resolve("node_modules/ajv-draft-04"))) {
                Files.createDirectories(folder);
                run("npm", "install", "--prefix", folder.toString(), PACKAGES[0], PACKAGES[1]);
            }
            Path script = folder.resolve(SCRIPT);
            try (InputStream source = Ajv.class.getResourceAsStream(SCRIPT)) {
                Files.copy(
                        Objects.requireNonNull(source, "the script is beside this class"),
                        script,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return run(
                            "node",
                            script.toString(),
                            set.schemaFile().toString(),
                            set.instancesFile().toString())
                    .lines()
                    .filter(line -> line.startsWith("ajv "))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
