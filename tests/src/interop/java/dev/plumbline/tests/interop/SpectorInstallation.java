package dev.plumbline.tests.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mock server as npm installs it, once, under {@code target}. */
final class SpectorInstallation {

    private static final List<String> PACKAGES = List.of(
            "@typespec/http-specs@0.1.0-alpha.35",
            "@typespec/spector@0.1.0-alpha.24-dev.2",
            "@typespec/compiler@1.11.0",
            "@typespec/http@1.11.0",
            "@typespec/openapi@1.11.0",
            "@typespec/rest@0.81.0",
            "@typespec/versioning@0.81.0",
            "@typespec/events@0.81.0",
            "@typespec/sse@0.81.0",
            "@typespec/streams@0.81.0",
            "@typespec/xml@0.80.0");

    private SpectorInstallation() {}

    /** The folder to serve from; installs what is not there. */
    static synchronized Path folder() throws IOException, InterruptedException {
        Path target = Path.of(System.getProperty("interop.target", "target/interop/spector"))
                .toAbsolutePath();
        Path serving = target.resolve("serving");
        if (Files.exists(target.resolve("installed"))) {
            return serving;
        }
        Files.createDirectories(serving);
        List<String> install =
                new ArrayList<>(List.of("npm", "install", "--legacy-peer-deps", "--no-audit", "--no-fund"));
        install.addAll(PACKAGES);
        Files.writeString(target.resolve("package.json"), "{}");
        run(target, install);
        Path specs = target.resolve("node_modules/@typespec/http-specs");
        for (String part : List.of("specs", "dist", "assets", "package.json")) {
            copy(specs.resolve(part), serving.resolve(part));
        }
        Path modules = serving.resolve("node_modules");
        if (!Files.exists(modules)) {
            Files.createSymbolicLink(modules, Path.of("../node_modules"));
        }
        // The server asks Git which commit its scenarios are of.
        run(serving, List.of("git", "init", "-q", "."));
        run(serving, List.of("git", "add", "package.json"));
        run(serving, List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "x"));
        Files.writeString(target.resolve("installed"), "");
        return serving;
    }

    /** Runs a program to its end, and gives what it says. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
        return said;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            entries.forEach(entry -> {
                try {
                    Path target = to.resolve(from.relativize(entry).toString());
                    if (Files.isDirectory(entry)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
