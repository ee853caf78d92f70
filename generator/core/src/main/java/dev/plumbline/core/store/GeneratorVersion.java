package dev.plumbline.core.store;

import dev.plumbline.core.Generator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells one build of the generator from another, although both may have one version number. */
final class GeneratorVersion {

    /** That of this program. */
    static final String RUNNING = running();

    private GeneratorVersion() {}

    private static String running() {
        CodeSource source = Generator.class.getProtectionDomain().getCodeSource();
        try (Stream<Path> tree =
                Files.walk(Path.of(URI.create(source.getLocation().toString())))) {
            long bytes = 0;
            long newest = 0;
            List<Path> files = tree.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                bytes += attributes.size();
                newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
            }
            return files.size() + "/" + bytes + "/" + newest;
        } catch (IOException | RuntimeException e) {
            // One that is not known is like no other.
            return UUID.randomUUID().toString();
        }
    }
}
