package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documents of {@code corpus.dir}: published ones, each in a folder named by {@code corpus-open.txt}. */
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> publishedDocumentsAreRead() throws IOException {
        String folder = System.getProperty("corpus.dir");
        assumeTrue(folder != null, "no published documents here: -Dcorpus.dir names their folder");
        List<String> rows = Files.readAllLines(Path.of(folder, "corpus-open.txt"));
        return rows.stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> row.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> read(Path.of(folder, row[0], row[5]))));
    }

    private static void read(Path document) {
        long start = System.nanoTime();
        Problems problems = new Problems();
        Documents documents = new Loader(problems, false)
                .load(document.toUri(), document.getFileName().toString());
        long loaded = System.nanoTime();
        Index index = Resolver.index(documents, problems);
        long resolved = System.nanoTime();
        OpenApiView.of(index, problems);
        long seen = System.nanoTime();
        System.out.printf(
                "%-70s load %5d ms, resolve %5d ms, view %5d ms, %d documents%n",
                document,
                (loaded - start) / 1_000_000,
                (resolved - loaded) / 1_000_000,
                (seen - resolved) / 1_000_000,
                documents.byName().size());
        problems.sorted().stream().limit(8).forEach(System.out::println);
        assertThat(problems.sorted()).filteredOn(Problem::isError).isEmpty();
    }
}
