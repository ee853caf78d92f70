package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of a project of {@code tests/samples}, which can be built. */
final class Sample {

    /** What a program said, and how it ended. */
    record Ended(int exitCode, String said) {

        Ended well() {
            assertThat(exitCode).as(said).isZero();
            return this;
        }

        Ended badly() {
            assertThat(exitCode).as(said).isNotZero();
            return this;
        }
    }

    private final Path folder;

    private Sample(Path folder) {
        this.folder = folder;
    }

    static Sample copy(String name, Path to) throws IOException {
        Path from = Checkout.root().resolve("tests/samples").resolve(name);
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        return new Sample(to);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Writes a file with one text in it replaced by another, at a time that every file system can tell from before. */
    void edit(String path, String before, String after) throws IOException {
        String text = Files.readString(file(path));
        assertThat(text).contains(before);
        Files.writeString(file(path), text.replace(before, after));
    }

    /** Writes an overlay that describes a pet with "A first text."; gives its path. */
    String overlay() throws IOException {
        String path = "src/main/openapi/overlay.yaml";
        Files.writeString(file(path), """
                overlay: 1.0.0
                info: {title: Texts, version: "1"}
                actions: [{target: $.components.schemas.Pet, update: {description: A first text.}}]
                """);
        return path;
    }

    /** Each file under a path, and when it was written. */
    SortedMap<String, String> written(String path) throws IOException {
        SortedMap<String, String> times = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(file(path))) {
            for (Path each : tree.filter(Files::isRegularFile).toList()) {
                times.put(
                        folder.relativize(each).toString(),
                        Files.getLastModifiedTime(each).toString());
            }
        }
        return times;
    }

    /** Runs Maven with the artifacts of this build. */
    Ended maven(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("samples.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + StagedRepository.staged()));
        command.addAll(List.of(arguments));
        return run(
                folder,
                command,
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "MAVEN_OPTS",
                        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
    }

    /** Runs a program in a folder. */
    static Ended run(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
