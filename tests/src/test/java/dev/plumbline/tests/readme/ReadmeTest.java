package dev.plumbline.tests.readme;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.plumbline.cli.Plumbline;
import dev.plumbline.tests.fixture.Checkout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?class (\\w+)");
    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KOTLIN = Pattern.compile("```kotlin\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)\\)");

    @Test
    void theExampleCompilesWithoutWarnings() throws IOException {
        Compilation compilation = javac().withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(JavaFileObjects.forSourceString("Example", example()));
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void everyClassThatIsShownCompilesWithoutWarnings() throws IOException {
        String testing = Files.readString(Checkout.root().resolve("generator/testing/README.md"));
        List<String> classes = JAVA.matcher(text() + testing)
                .results()
                .map(block -> block.group(1))
                .filter(block -> CLASS.matcher(block).find())
                .toList();
        assertThat(classes).hasSizeGreaterThanOrEqualTo(10).allSatisfy(source -> {
            Matcher name = CLASS.matcher(source);
            assertThat(name.find()).isTrue();
            assertThat(javac().withOptions("-Xlint:all", "-Werror", "-proc:none")
                            .compile(withItsClients(name.group(1), source)))
                    .succeededWithoutWarnings();
        });
    }

    /** The class, and beside it the clients of the goldens that it is written for. */
    private static List<JavaFileObject> withItsClients(String name, String source) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(List.of(JavaFileObjects.forSourceString(name, source)));
        for (String golden : List.of("bodies", "wire-docs")) {
            if (source.contains("import golden." + golden.replace("-", "") + ".")) {
                Path client = Checkout.root().resolve("tests/goldens/" + golden + "/expected/src/main/java");
                try (Stream<Path> files = Files.walk(client)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
                    }
                }
            }
        }
        return sources;
    }

    @Test
    void theExampleIsAboutTwentyLines() throws IOException {
        long lines = example()
                .lines()
                .filter(line -> !line.startsWith("import") && !line.isBlank())
                .count();
        assertThat(lines).isLessThanOrEqualTo(20);
    }

    @Test
    void theExampleOfASchemaInMemoryRuns(@TempDir Path folder) throws Exception {
        Path schema =
                Files.writeString(folder.resolve("task.schema.json"), "{\"properties\": {\"id\": {\"minimum\": 3}}}");
        Path task = Files.writeString(folder.resolve("task.json"), "{\"id\": 2}");
        Compilation compilation = javac().withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(JavaFileObjects.forSourceString("TaskCheck", block("class TaskCheck")));
        assertThat(compilation).succeededWithoutWarnings();

        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            new Classes(compilation)
                    .loadClass("TaskCheck")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {schema.toString(), task.toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("/id must be at least 3");
    }

    /** What was compiled, ready to run. */
    private static final class Classes extends ClassLoader {

        private final Compilation compilation;

        Classes(Compilation compilation) {
            super(ReadmeTest.class.getClassLoader());
            this.compilation = compilation;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = compilation
                    .generatedFile(StandardLocation.CLASS_OUTPUT, name.replace('.', '/') + ".class")
                    .orElseThrow(() -> new ClassNotFoundException(name));
            try (InputStream in = file.openInputStream()) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String page : List.of("README.md", ".github/CONTRIBUTING.md", "generator/testing/README.md")) {
            Path file = Checkout.root().resolve(page);
            List<String> links = LINK.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(links)
                    .as(page)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(file.resolveSibling(path)).exists());
        }
    }

    /** What a user copies into a build file is what the samples are built with. */
    @Test
    void everyPartOfABuildFileIsThatOfASample() throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Checkout.root().resolve("tests/samples"))) {
            for (Path file : files.filter(path -> path.endsWith("pom.xml")).toList()) {
                samples.add(withoutLayout(Files.readString(file)));
            }
        }
        List<String> parts = XML.matcher(text())
                .results()
                .flatMap(block -> Stream.of(block.group(1).split("(?m)(?<=^</plugin>\n)")))
                .map(ReadmeTest::withoutLayout)
                .toList();
        assertThat(parts).hasSize(5).allSatisfy(part -> assertThat(samples).anyMatch(sample -> sample.contains(part)));
    }

    /** Gradle itself is not there to run what the README shows: that is what {@code init} writes, and names what there is. */
    @Test
    void everyPartOfAGradleBuildIsThatOfTheProjectThatInitWrites(@TempDir Path folder) throws IOException {
        StringWriter said = new StringWriter();
        int exit = Plumbline.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "init",
                folder.resolve("shop").toString(),
                "--package",
                "com.example.shop",
                "--build",
                "gradle");
        assertThat(exit).as(said.toString()).isZero();
        String build = Files.readString(folder.resolve("shop/build.gradle.kts"));
        List<String> blocks =
                KOTLIN.matcher(text()).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1).split("\n\n"))
                .allSatisfy(part -> assertThat(build).contains(part.strip()));
        assertThat(folder.resolve("shop/src/main/openapi/openapi.yaml")).isRegularFile();
        assertThat(Files.readString(folder.resolve("shop/settings.gradle.kts"))).contains("mavenLocal()");
        // The processor's part: the same runtime, and a processor that Gradle is told of.
        assertThat(blocks.get(0))
                .contains("annotationProcessor(\"dev.plumbline:plumbline-processor:0.1.0\")", "src/main/openapi");
        assertThat(build).contains("implementation(\"dev.plumbline:plumbline-runtime:0.1.0\")");
    }

    /** Without the options of the samples that a user need not have. */
    private static String withoutLayout(String xml) {
        return xml.replaceAll("(?s)<compilerArgs>.*?</compilerArgs>", "").replaceAll("\\s+", "");
    }

    @Test
    void theTableOfPlacesNamesPlacesThatAreThere() throws IOException {
        Path core = Checkout.root().resolve("generator/core/src/main/java/dev/plumbline/core");
        Path runtime = Checkout.root().resolve("generator/runtime/src/main/java/dev/plumbline/runtime");
        assertThat(Stream.of(
                                "schema/keyword",
                                "schema/vocabulary/KeywordRows.java",
                                "emit/java",
                                "emit/java/JavaEmitter.java",
                                "emit/java/request",
                                "emit/java/response",
                                "emit/docs",
                                "emit/docs/wire",
                                "plan",
                                "read",
                                "model",
                                "model/Payload.java")
                        .map(core::resolve))
                .allSatisfy(path -> assertThat(path).exists());
        assertThat(Stream.of(
                                "configuration",
                                "call",
                                "parameter",
                                "encoding",
                                "codec",
                                "content",
                                "auth",
                                "log",
                                "wait",
                                "download",
                                "http",
                                "error",
                                "retry")
                        .map(runtime::resolve))
                .allSatisfy(path -> assertThat(path).isDirectory());
        assertThat(
                        Checkout.root()
                                .resolve(
                                        "generator/runtime/src/main/resources/dev/plumbline/runtime/validation/messages.properties"))
                .exists();
        assertThat(Checkout.root().resolve("generator/cli/src/main/java/dev/plumbline/cli/Plumbline.java"))
                .exists();
        assertThat(Checkout.root().resolve("tests/src/test/resources/fixtures/uniall-veo-3.1/mappings"))
                .isDirectory();
    }

    @Test
    void theRegenerateCommandIsTheOneTheBuildRuns() throws IOException {
        String command = Files.readString(Checkout.root().resolve(".github/CONTRIBUTING.md"))
                .replaceAll("\\\\\\n\\s+", "");
        String build = Files.readString(Checkout.root().resolve("generated-client/uniall-veo-3.1/pom.xml"));
        String arguments = Pattern.compile("<argument>([^<]+)</argument>")
                .matcher(build)
                .results()
                .map(argument -> argument.group(1))
                .reduce((all, next) -> all + " " + next)
                .orElseThrow();
        assertThat(command).contains("java " + arguments);
    }

    private static String example() throws IOException {
        return block("class Example");
    }

    private static String block(String holding) throws IOException {
        Matcher block = JAVA.matcher(text());
        while (block.find()) {
            if (block.group(1).contains(holding)) {
                return block.group(1);
            }
        }
        throw new AssertionError("the README has no example");
    }

    private static String text() throws IOException {
        return Files.readString(Checkout.root().resolve("README.md"));
    }
}
