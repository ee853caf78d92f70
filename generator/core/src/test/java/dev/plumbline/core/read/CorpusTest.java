package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Resolver;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
                .map(row -> DynamicTest.dynamicTest(row[0], () -> read(row[0], Path.of(folder, row[0], row[5]))));
    }

    /** What is wrong with documents that break a rule of OpenAPI; every other one is legal. */
    private static final Map<String, String> ILLEGAL = Map.of(
            "deepgram", "the operationId is also at ",
            "voucherify-loyalties-v2", "Declared path parameter ");

    private static void read(String id, Path document) {
        Problems problems = new Problems();
        Documents documents =
                new Loader(problems, false).load(document.toUri(), String.valueOf(document.getFileName()));
        Index index = Resolver.index(documents, problems);
        OpenAPI view = OpenApiView.of(index, problems);
        assertThat(view.getInfo().getTitle()).isNotBlank();
        String illegal = ILLEGAL.get(id);
        if (illegal == null) {
            assertThat(problems.sorted()).filteredOn(Problem::isError).isEmpty();
        } else {
            assertThat(problems.sorted())
                    .filteredOn(Problem::isError)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.what()).startsWith(illegal));
        }
    }
}
