package dev.plumbline.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the project that a source file belongs to. */
final class ProjectFolder {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", "BUILD", "BUILD.bazel");

    private ProjectFolder() {}

    /** The nearest folder above the file that has a build file. */
    static Optional<Path> around(Path file) {
        return Stream.iterate(file.toAbsolutePath().normalize().getParent(), at -> at != null, Path::getParent)
                .filter(folder -> BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name))))
                .findFirst();
    }

    /** Where a project keeps documents: itself, and two folders beside the sources. */
    static List<Path> documentFolders(Path project, Path source) {
        Path sourceSet = project.resolve("src").resolve(isTest(project, source) ? "test" : "main");
        return List.of(project, sourceSet.resolve("openapi"), sourceSet.resolve("resources"));
    }

    private static boolean isTest(Path project, Path source) {
        return source.startsWith(project.resolve("src").resolve("test"));
    }
}
