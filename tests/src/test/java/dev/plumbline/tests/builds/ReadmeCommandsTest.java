package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README tells a user to type, typed: each block of {@code sh} in a folder of its own, which has nothing but the
 * document and the request that the README speaks of. The other blocks are what builds of Plumbline itself run.
 */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class ReadmeCommandsTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("<openapi-generator.version>([^<]+)<");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyBlock() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Checkout.root().resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(2);
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElseThrow(), () -> run(block)));
    }

    /** The version that the README names is the one that every build runs. */
    @Test
    void theHostsVersionIsOurs() throws IOException {
        String pom = Files.readString(Checkout.root().resolve("pom.xml"));
        Matcher version = HOST.matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(Checkout.root().resolve("README.md")))
                .contains("openapi-generator-cli:" + version.group(1) + " ", "version " + version.group(1) + ",");
    }

    private void run(String block) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "user");
        Files.copy(Checkout.document(), work.resolve("openapi.yaml"));
        Files.writeString(
                work.resolve("request.json"),
                "{\"model\": \"veo3.1-video-720p\", \"prompt\": \"A street.\", \"size\": \"720p\"}");
        Files.writeString(work.resolve("response.json"), "{\"id\": \"task_1\", \"status\": \"queued\"}");
        Path programs = Files.createTempDirectory(folder, "bin");
        Path plumbline = Checkout.root().resolve("generator/cli/target/plumbline");
        assertThat(plumbline).as("made by the phase package, as in mvn verify").isExecutable();
        Files.copy(plumbline, programs.resolve("plumbline"));
        program(
                programs.resolve("mvn"),
                "exec " + Path.of(System.getProperty("samples.maven"), "bin", "mvn") + " -B -Dmaven.repo.local="
                        + StagedRepository.staged() + " \"$@\"");
        Sample.run(
                        work,
                        List.of("sh", "-e", "-c", block),
                        Map.of(
                                "PATH",
                                programs + ":" + System.getenv("PATH"),
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "XDG_CACHE_HOME",
                                folder.resolve("cache").toString()))
                .well();
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
