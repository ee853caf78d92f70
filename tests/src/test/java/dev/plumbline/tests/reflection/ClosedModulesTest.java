package dev.plumbline.tests.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.client.Caller;
import dev.plumbline.testing.ScriptedTransport;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** A generated client on the module path of a JVM in which nothing is opened. */
@Timeout(120)
class ClosedModulesTest {

    @Test
    void aClientWorksWhereNothingIsOpen(@TempDir Path folder) throws Exception {
        assertThat(run(folder)).endsWith("done\n");
    }

    /** The JDK's own modules are no more than the ones that the client needs. */
    @Test
    void aClientNeedsFewModulesOfTheJdk(@TempDir Path folder) throws Exception {
        assertThat(run(
                        folder,
                        "--limit-modules",
                        "java.base,java.net.http,jdk.httpserver,dev.plumbline.uniall.veo31,dev.plumbline.testing"))
                .endsWith("done\n");
    }

    private static String run(Path folder, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath(),
                "--add-modules",
                "dev.plumbline.uniall.veo31,dev.plumbline.testing"));
        command.addAll(List.of(more));
        command.addAll(List.of("--class-path", place(Exercise.class), Exercise.class.getName()));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor()).as(() -> text(output)).isZero();
        } finally {
            process.destroyForcibly();
        }
        return text(output).replace("\r\n", "\n");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String modulePath() throws Exception {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(
                Caller.class,
                UniAllVeo31Client.class,
                ScriptedTransport.class,
                JsonNode.class,
                JsonParser.class,
                com.fasterxml.jackson.annotation.JsonFormat.class,
                Nullable.class)) {
            places.add(place(type));
        }
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
