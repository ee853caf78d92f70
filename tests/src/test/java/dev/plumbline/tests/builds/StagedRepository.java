package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local repository with the artifacts of this build in it, although nothing was installed: what others have published
 * is where the user's own repository has it, by links, and our own lies in {@code tests/target}.
 */
final class StagedRepository {

    private static final String OWN_DOMAIN = "dev";
    private static final String OWN = "plumbline";
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Path FOLDER = Checkout.root().resolve("tests/target/repository");

    private StagedRepository() {}

    /** The repository, with what this build has made until now. */
    static Path staged() {
        try {
            Path others = Path.of(System.getProperty("samples.repository"));
            link(others, FOLDER, OWN_DOMAIN);
            link(others.resolve(OWN_DOMAIN), FOLDER.resolve(OWN_DOMAIN), OWN);
            String version = version();
            Path own = FOLDER.resolve(OWN_DOMAIN).resolve(OWN);
            put(Checkout.root().resolve("pom.xml"), own, "plumbline-parent", version, "pom");
            for (Path module : modules()) {
                stage(module, own, version);
            }
            return FOLDER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of this build. */
    static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Checkout.root().resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static void stage(Path module, Path own, String version) throws IOException {
        String pom = Files.readString(module.resolve("pom.xml"));
        Matcher artifact = ARTIFACT.matcher(pom.replaceFirst("(?s)<parent>.*</parent>", ""));
        assertThat(artifact.find()).as("%s", module).isTrue();
        String name = artifact.group(1);
        put(module.resolve("pom.xml"), own, name, version, "pom");
        if (pom.contains("<packaging>pom</packaging>")) {
            return;
        }
        Path target = module.resolve("target");
        Path jar = target.resolve(name + "-" + version + ".jar");
        assertThat(jar).as("made by the phase package, as in mvn verify").isRegularFile();
        put(jar, own, name, version, "jar");
        Path all = target.resolve(name + "-" + version + "-all.jar");
        if (Files.exists(all)) {
            copy(all, own.resolve(name).resolve(version).resolve(all.getFileName()));
        }
    }

    private static void put(Path file, Path own, String name, String version, String type) throws IOException {
        Path folder = Files.createDirectories(own.resolve(name).resolve(version));
        copy(file, folder.resolve(name + "-" + version + "." + type));
    }

    /** With its time, which is part of what tells one build of the generator from another. */
    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Checkout.root().resolve("generator"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }

    private static void link(Path from, Path to, String but) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> entries = Files.isDirectory(from) ? Files.list(from) : Stream.empty()) {
            for (Path entry : entries.toList()) {
                Path link = to.resolve(entry.getFileName());
                if (!entry.getFileName().toString().equals(but) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createSymbolicLink(link, entry.toAbsolutePath());
                }
            }
        }
    }
}
