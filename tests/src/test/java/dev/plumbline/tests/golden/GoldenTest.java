package dev.plumbline.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every case: its document becomes what its folder says, that compiles, and does what its program expects. */
@Execution(ExecutionMode.SAME_THREAD)
class GoldenTest {

    private static final String REGENERATE = "mvn test -pl tests -am -Dtest=GoldenTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgoldens.write=true";

    /** So many characters, as in the code that is written by hand. */
    private static final int LINE = 120;

    private static GoldenCompiler compiler;

    @TempDir
    static Path classes;

    @BeforeAll
    static void open() {
        compiler = new GoldenCompiler();
    }

    @AfterAll
    static void close() throws IOException {
        compiler.close();
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Golden.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> run(golden)));
    }

    private static void run(Golden golden) throws Throwable {
        SortedMap<String, String> generated = golden.generated();
        if (Boolean.getBoolean("goldens.write")) {
            golden.expected().write(generated);
        }
        assertThat(golden.expected().difference(generated))
                .as("%s has moved. Where that is right, see what changed after%n%s%n", golden, REGENERATE)
                .isEmpty();

        List<Path> sources = new ArrayList<>(golden.expected().sources());
        assertThat(sources).isNotEmpty();
        sources.addAll(golden.programs());
        Path output = Files.createDirectory(classes.resolve(golden.name()));
        assertThat(compiler.compile(sources, output)).isEmpty();
        if (!golden.programs().isEmpty()) {
            runProgram(golden, output);
        }
    }

    private static void runProgram(Golden golden, Path output) throws Throwable {
        try (URLClassLoader loader = GoldenCompiler.load(output)) {
            loader.loadClass(golden.basePackage() + ".Behaviour")
                    .getMethod("run")
                    .invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A URL cannot be broken: in a comment, a line that is nothing but one (and what markup is around it) may be longer. */
    @Test
    void noGeneratedLineIsLongerThanAScreenIsWide() throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("../generated-client/uniall-veo-3.1")));
        for (Golden golden : Golden.all()) {
            folders.add(golden.folder().resolve("expected"));
        }
        List<String> longer = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    Files.readAllLines(file).stream()
                            .filter(line -> line.length() > LINE && !line.matches(" *\\* \\S*https?://\\S*.{0,40}"))
                            .forEach(line -> longer.add(file + ": " + line));
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void eachKindOfDocumentHasACase() throws IOException {
        assertThat(Golden.all()).hasSizeGreaterThan(50);
    }

    @Test
    void aCaseSaysInTwoLinesWhatItShowsAndWhatToLookAt() throws IOException {
        for (Golden golden : Golden.all()) {
            List<String> lines = Files.readAllLines(golden.folder().resolve("README.md"));
            assertThat(lines).as(golden.name()).hasSize(2);
            assertThat(lines.get(0)).as(golden.name()).matches("Shows .{10,}\\.");
            assertThat(lines.get(1)).as(golden.name()).matches("Look (at|in) .{10,}\\.");
        }
    }
}
