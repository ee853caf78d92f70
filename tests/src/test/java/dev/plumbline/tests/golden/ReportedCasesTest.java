package dev.plumbline.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Documents that reproduce what users of comparable tools reported. They are not in this repository: {@code -Dcases.dir=FOLDER}, else
 * {@code ../shared/cases} is looked at, and without it there is no test here. What is right of each stands in
 * {@code tests/cases}: a program that uses what is generated, and the problems that are told. One that has no program yet
 * has to be generated and to compile.
 */
@Execution(ExecutionMode.SAME_THREAD)
class ReportedCasesTest {

    @TempDir
    static Path classes;

    private static Path folder() {
        String given = System.getProperty("cases.dir", "");
        return given.isEmpty() ? Checkout.root().resolve("../shared/cases").normalize() : Path.of(given);
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        assumeTrue(Files.isDirectory(folder()), () -> "there are no cases at " + folder());
        List<Path> documents;
        try (Stream<Path> files = Files.list(folder())) {
            documents = files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        }
        return documents.stream()
                .map(document -> DynamicTest.dynamicTest(name(document), () -> run(document, name(document))));
    }

    private static String name(Path document) {
        return document.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static void run(Path document, String name) throws Throwable {
        Path expected = Checkout.root().resolve("tests/cases").resolve(name);
        String basePackage = "reported." + name.replaceFirst("^\\d+", "").replaceAll("[^a-z]", "");
        String fileName = document.getFileName().toString();
        Output output = Generator.run(Request.of(document.toUri(), fileName).withBasePackage(basePackage));
        if (Files.isDirectory(expected)) {
            Path problems = expected.resolve("problems.txt");
            assertThat(lines(output.problems())).isEqualTo(Files.exists(problems) ? Files.readString(problems) : "");
        }
        Path folder = Files.createDirectory(classes.resolve(name));
        List<Path> sources = written(output.files(), folder);
        assertThat(sources).as(output.problems().toString()).isNotEmpty();
        Path program = expected.resolve("Behaviour.java");
        if (Files.exists(program)) {
            sources.add(program);
        }
        try (GoldenCompiler compiler = new GoldenCompiler()) {
            assertThat(compiler.compile(sources, folder)).isEmpty();
        }
        if (Files.exists(program)) {
            runProgram(basePackage, folder);
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static List<Path> written(Map<String, String> files, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".java")) {
                Path source = folder.resolve(file.getKey());
                Files.createDirectories(source.getParent());
                sources.add(Files.writeString(source, file.getValue()));
            }
        }
        return sources;
    }

    private static void runProgram(String basePackage, Path folder) throws Throwable {
        try (URLClassLoader loader = GoldenCompiler.load(folder)) {
            loader.loadClass(basePackage + ".Behaviour").getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
