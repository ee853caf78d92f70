package dev.plumbline.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.cli.Plumbline;
import dev.plumbline.processor.GenerateClientProcessor;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * A document that bends many rules, whose meaning is clear: every door makes its client, and says the same of it. Maven's
 * and Gradle's plug-ins have it in tests of their own, which run them.
 */
class SloppyDocumentTest {

    private static final Pattern PROBLEM = Pattern.compile("\\[([A-Z]\\w+)] \\S+?:(\\d+):(\\d+)");

    /** What is wrong with the document, and in which line. */
    private static final List<String> PROBLEMS = List.of(
            "DefaultBreaksRule 24",
            "DuplicateOperationId 6",
            "EnumBreaksType 26",
            "ExampleBreaksRule 24",
            "FormWithoutFields 15",
            "FragmentInPath 9",
            "InvalidKeyword 22",
            "InvalidKeyword 25",
            "InvalidKeyword 26",
            "InvalidOpenApi 10",
            "MediaTypeLeftOut 16",
            "NestedParameter 14",
            "QueryInPath 8",
            "RefOutsideFolder 17",
            "UndescribedPathParameter 7",
            "UnknownServerVariable 3",
            "UnresolvedLink 7",
            "UnresolvedRef 27");

    @TempDir
    private Path folder;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = Files.createDirectories(folder.resolve("in/api")).resolve("sloppy.yaml");
        Files.copy(Checkout.root().resolve("tests/documents/sloppy.yaml"), document);
        Files.writeString(folder.resolve("in/out.yaml"), "A: {type: string}\n");
    }

    @Test
    void theCommandLine() {
        StringWriter warned = new StringWriter();
        assertThat(generate(warned, "--warnings", "all")).as(warned.toString()).isZero();
        assertThat(problems(warned.toString())).containsExactlyElementsOf(PROBLEMS);
        assertThat(folder.resolve("out")).isDirectoryRecursivelyContaining("glob:**/Pet.java");

        StringWriter refused = new StringWriter();
        assertThat(generate(refused, "--strict")).isEqualTo(1);
        assertThat(problems(refused.toString())).containsExactlyElementsOf(PROBLEMS);
    }

    private int generate(StringWriter said, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "generate", document.toString(), "-o", folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return Plumbline.run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
    }

    @Test
    void openApiGenerator() {
        new DefaultGenerator().opts(configurator().toClientOptInput()).generate();
        assertThat(folder.resolve("out")).isDirectoryRecursivelyContaining("glob:**/Pet.java");

        CodegenConfigurator strict = configurator().addAdditionalProperty("strict", "true");
        assertThatThrownBy(() ->
                        new DefaultGenerator().opts(strict.toClientOptInput()).generate())
                .satisfies(thrown -> assertThat(problems(messages(thrown))).containsExactlyElementsOf(PROBLEMS));
    }

    /** OpenAPI Generator has a validation of its own, which refuses the document before any generator sees it. */
    private CodegenConfigurator configurator() {
        return new CodegenConfigurator()
                .setGeneratorName("plumbline")
                .setValidateSpec(false)
                .setInputSpec(document.toString())
                .setOutputDir(folder.resolve("out").toString());
    }

    private static String messages(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theProcessor() throws IOException {
        List<Diagnostic<? extends JavaFileObject>> warned = compiled("");
        assertThat(problems(texts(warned))).containsExactlyElementsOf(PROBLEMS);
        assertThat(warned).noneMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);

        List<Diagnostic<? extends JavaFileObject>> refused = compiled(", strict = true");
        refused.removeIf(each -> each.getKind() != Diagnostic.Kind.ERROR);
        assertThat(problems(texts(refused))).containsExactlyElementsOf(PROBLEMS);
    }

    private List<Diagnostic<? extends JavaFileObject>> compiled(String more) throws IOException {
        Files.writeString(folder.resolve("in/pom.xml"), "<project/>");
        Path source = folder.resolve("in/package-info.java");
        Files.writeString(
                source,
                "@dev.plumbline.runtime.GenerateClient(document = \"api/sloppy.yaml\"" + more + ")\npackage sloppy;\n");
        Path out = Files.createDirectories(folder.resolve("classes"));
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            List<String> options = List.of(
                    "-proc:only", "-s", out.toString(), "-d", out.toString(), "-classpath", Doors.userClassPath());
            JavaCompiler.CompilationTask javac =
                    compiler.getTask(null, files, said, options, null, files.getJavaFileObjects(source));
            javac.setProcessors(List.of(new GenerateClientProcessor()));
            javac.call();
        }
        return new ArrayList<>(said.getDiagnostics());
    }

    private static String texts(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(each -> each.getMessage(Locale.ROOT)).collect(Collectors.joining("\n"));
    }

    /** The id and line of each, in the ids' order. */
    private static SortedSet<String> problems(String text) {
        return PROBLEM.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
