package dev.plumbline.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK on this machine. */
record Jdk(Path home, int feature) {

    static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The newest of the running one, the one in the environment's {@code JDK_NEXT_HOME}, and those installed beside it. */
    static Jdk newest() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("JDK_NEXT_HOME")).map(Path::of);
        return Stream.concat(named.stream(), beside(running().home()))
                .flatMap(home -> read(home).stream())
                .max(Comparator.comparingInt(Jdk::feature))
                .orElseGet(Jdk::running);
    }

    Path javac() {
        return home.resolve("bin").resolve("javac");
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }

    private static Stream<Path> beside(Path home) {
        try (Stream<Path> homes = Files.list(home.getParent())) {
            return homes.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Jdk> read(Path home) {
        if (!Files.isExecutable(home.resolve("bin/javac")) || !Files.isRegularFile(home.resolve("release"))) {
            return Optional.empty();
        }
        Properties release = new Properties();
        try (InputStream text = Files.newInputStream(home.resolve("release"))) {
            release.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
        return Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
    }
}
