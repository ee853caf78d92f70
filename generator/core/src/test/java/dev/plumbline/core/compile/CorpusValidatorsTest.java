package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.Compilation;
import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The validators alone of the documents of {@code corpus.dir}, published ones: each document's compile without a warning,
 * and no method is so large that HotSpot would leave it to the interpreter. Documents that cannot be read, or whose
 * schemas or examples have errors, are passed over with the first of these.
 */
class CorpusValidatorsTest {

    @TestFactory
    Stream<DynamicTest> publishedDocumentsGiveValidators() throws IOException {
        String folder = System.getProperty("corpus.dir");
        assumeTrue(folder != null, "no published documents here: -Dcorpus.dir names their folder");
        return Files.readAllLines(Path.of(folder, "corpus-open.txt")).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> compile(row[0], Path.of(folder, row[0], row[5]))));
    }

    private static void compile(String id, Path document) {
        long start = System.nanoTime();
        Outcome outcome = Generator.compile(Request.of(document.toUri(), String.valueOf(document.getFileName()))
                .withValidatorsOnly(true));
        List<Problem> errors =
                outcome.problems().stream().filter(Problem::isError).toList();
        assumeTrue(errors.isEmpty(), () -> errors.size() + " errors, the first: " + errors.get(0));
        Compilation made = outcome.compilation().orElseThrow();
        assumeTrue(!made.files().isEmpty(), "no schema has a name");
        double generated = seconds(start);
        try (MemoryCompiler strict = new MemoryCompiler("-Xlint:all", "-Werror", "--release", "17")) {
            Map<String, ClassSize> sizes = strict.classFiles(made.files()).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ClassSize.of(entry.getValue())));
            Map.Entry<String, ClassSize> largest = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue(Comparator.comparingInt(ClassSize::largestMethod)))
                    .orElseThrow();
            System.out.printf(
                    "%-32s %5d schemas %5d validators %5d classes, generated in %5.1f s, compiled in %5.1f s,"
                            + " largest method %d bytes (%s)%n",
                    id,
                    made.schemas().schemas().size(),
                    made.plan().validators().size(),
                    sizes.size(),
                    generated,
                    seconds(start) - generated,
                    largest.getValue().largestMethod(),
                    largest.getKey());
            assertThat(sizes)
                    .allSatisfy((name, size) -> assertThat(size.methods().values())
                            .as(name)
                            .allMatch(bytes -> bytes < ClassSize.HUGE_METHOD));
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
