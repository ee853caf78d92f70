package dev.plumbline.cli;

import java.util.List;

/** What builds the project that {@code init} writes. */
enum BuildTool {
    /** A {@code pom.xml} with the Maven plug-in. */
    MAVEN(List.of("pom.xml"), "mvn compile"),
    /** A build script with the Gradle plug-in. */
    GRADLE(List.of("build.gradle.kts", "settings.gradle.kts"), "gradle build");

    private final List<String> files;
    private final String command;

    BuildTool(List<String> files, String command) {
        this.files = files;
        this.command = command;
    }

    /** The files that tell it what to do. */
    List<String> files() {
        return files;
    }

    /** What is typed to build. */
    String command() {
        return command;
    }

    /** The folder of its files among the resources. */
    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
