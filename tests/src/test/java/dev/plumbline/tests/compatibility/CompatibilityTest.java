package dev.plumbline.tests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.testing.ScriptedTransport;
import dev.plumbline.tests.fixture.Checkout;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** An old client, in a program that uses all of it, with today's runtime and nothing else on the class path. */
class CompatibilityTest {

    private static final String PROGRAM = """
            import dev.plumbline.runtime.configuration.ClientConfig;
            import dev.plumbline.runtime.error.InvalidRequestException;
            import dev.plumbline.runtime.validation.Validator;
            import dev.plumbline.testing.FakeTime;
            import dev.plumbline.testing.ScriptedTransport;
            import dev.plumbline.uniall.veo31.UniAllVeo31Client;
            import dev.plumbline.uniall.veo31.model.*;

            public class Program {
                public static void main(String[] classes) throws Exception {
                    for (String name : classes) {
                        Class<?> type = Class.forName(name);
                        if (Validator.class.isAssignableFrom(type)) {
                            ((Validator) type.getField("INSTANCE").get(null)).validate("{\\"model\\": 1}");
                        }
                    }
                    try {
                        TextToVideo.builder().model(VideoModel.VEO3_1_VIDEO_720P).build();
                        throw new AssertionError("a request without its prompt was let through");
                    } catch (InvalidRequestException e) {
                        System.out.println("refused " + e.errors().get(0).keyword());
                    }
                    ScriptedTransport script = new ScriptedTransport()
                            .reply(200, "{\\"id\\": \\"task_1\\", \\"status\\": \\"queued\\"}")
                            .reply(503, "{}")
                            .reply(200, "{\\"id\\": \\"task_1\\", \\"status\\": \\"in_progress\\"}")
                            .reply(200, "{\\"id\\": \\"task_1\\", \\"status\\": \\"completed\\","
                                    + " \\"video_url\\": \\"https://cdn.example/1.mp4\\"}");
                    try (var client = UniAllVeo31Client.of(ClientConfig.builder()
                            .baseUrl("https://api.example").apiKey("key")
                            .transport(script).timekeeper(new FakeTime()).build())) {
                        VideoTask created = client.video().createVideo(request("A street."));
                        System.out.println("made " + client.video().waitForVideo(created).videoUrl());
                    }
                    script.assertDone();
                }

                private static TextToVideo request(String prompt) {
                    return TextToVideo.builder()
                            .model(VideoModel.VEO3_1_VIDEO_720P)
                            .size(VideoSize._720P)
                            .prompt(prompt)
                            .build();
                }
            }
            """;

    private static final Path CLASSES = Checkout.root().resolve("tests/compatibility/client.jar");
    private static final Path SOURCES = Checkout.root().resolve("tests/compatibility/client-sources.jar");

    @TempDir
    private Path folder;

    private Path program;
    private Path output;

    @BeforeEach
    void write() throws IOException {
        program = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        output = Files.createDirectories(folder.resolve("classes"));
    }

    @Test
    void classesThatWereCompiledThenRunWithTheRuntimeOfToday() throws IOException, InterruptedException {
        String classPath = CLASSES + File.pathSeparator + today();
        javac(List.of(program.toString()), classPath);
        runs(output + File.pathSeparator + classPath);
    }

    @Test
    void sourcesThatWereGeneratedThenCompileAndRunWithTheRuntimeOfToday() throws IOException, InterruptedException {
        List<String> sources = new ArrayList<>(List.of(program.toString()));
        try (ZipFile zip = new ZipFile(SOURCES.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(each ->
                            each.getName().endsWith(".java") && !each.getName().equals("module-info.java"))
                    .toList()) {
                Path file = folder.resolve("sources").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                sources.add(file.toString());
            }
        }
        javac(sources, today());
        runs(output + File.pathSeparator + today());
    }

    private void javac(List<String> sources, String classPath) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "--release", "17", "-d", output.toString(), "-classpath", classPath));
        arguments.addAll(sources);
        assertThat(run("javac", arguments)).isEmpty();
    }

    private void runs(String classPath) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-classpath", classPath, "Program"));
        try (ZipFile zip = new ZipFile(CLASSES.toFile())) {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .forEach(arguments::add);
        }
        assertThat(arguments).hasSizeGreaterThan(60);
        assertThat(run("java", arguments).lines())
                .containsExactly("refused required", "made https://cdn.example/1.mp4");
    }

    private static String run(String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String today() {
        return Stream.of(
                        Validator.class,
                        ScriptedTransport.class,
                        JsonNode.class,
                        JsonParser.class,
                        JsonInclude.class,
                        NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
