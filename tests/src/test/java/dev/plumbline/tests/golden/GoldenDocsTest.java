package dev.plumbline.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The Java that pages offer to copy compiles beside the code that they are about. */
@Execution(ExecutionMode.SAME_THREAD)
class GoldenDocsTest {

    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    static Path work;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Golden.all().stream()
                .filter(golden -> !golden.name().equals("module"))
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> compile(golden)));
    }

    private static void compile(Golden golden) throws IOException {
        List<Path> sources = new ArrayList<>();
        Path folder = Files.createDirectories(work.resolve(golden.name()));
        for (String sample : samples(golden.folder().resolve("expected/docs"))) {
            if (Files.readString(golden.folder().resolve("openapi.yaml")).contains(sample.strip())) {
                // The document's own text, and not ours.
                continue;
            }
            String name = "Sample" + sources.size();
            sources.add(Files.writeString(folder.resolve(name + ".java"), program(name, sample)));
        }
        if (!sources.isEmpty()) {
            sources.addAll(golden.expected().sources());
            try (GoldenCompiler compiler = new GoldenCompiler()) {
                assertThat(compiler.compile(sources, Files.createDirectory(folder.resolve("classes"))))
                        .isEmpty();
            }
        }
    }

    /**
     * Those of each page but of waiting and of webhooks, which begin with what the reader has: an id, a request. That of a
     * list's pages goes on from the sample above it.
     */
    private static List<String> samples(Path docs) throws IOException {
        if (Files.notExists(docs)) {
            return List.of();
        }
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(docs)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("tasks.md") && !file.endsWith("webhooks.md"))
                    .sorted()
                    .toList()) {
                Matcher matcher = JAVA.matcher(Files.readString(page));
                while (matcher.find()) {
                    if (!matcher.group(1).startsWith("for (var item : ")) {
                        samples.add(matcher.group(1));
                    }
                }
            }
        }
        return samples;
    }

    private static String program(String name, String sample) {
        String imports = sample.lines().filter(GoldenDocsTest::isImport).collect(Collectors.joining("\n"));
        String statements = sample.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
        return "package sample;\n" + imports + "\nfinal class " + name
                + " {\n    @SuppressWarnings(\"deprecation\")\n    void run() throws Exception {\n"
                + statements + "\n    }\n}\n";
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
