package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.ErrorsFoundException;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What is wrong with schemas that are none: in every other document all are compiled. */
    private static final Map<String, Set<String>> NO_SCHEMAS = Map.of(
            // One operation for each dialect there is.
            "readme31-schema-validation", Set.of("UnsupportedDialect"),
            // An escape that the u flag forbids: \\_.
            "sendgrid-oas-v3", Set.of("InvalidPattern"),
            // oneOf: [], and mappings of discriminators that lead nowhere.
            "cohere", Set.of("InvalidKeyword", "UnresolvedRef"),
            // exclusiveMinimum: true, and a name that is required twice.
            "openai", Set.of("InvalidKeyword"));

    private static void read(String id, Path document) {
        Problems problems = new Problems();
        try {
            FrontEnd front = FrontEnd.of(
                    new Loader(KeywordTable.standard(), problems, false)
                            .load(document.toUri(), String.valueOf(document.getFileName())),
                    problems);
            assertThat(front.openApi().document().info().title()).isNotBlank();
        } catch (ErrorsFoundException e) {
            assertThat(NO_SCHEMAS).as("%s", problems.sorted()).containsKey(id);
        }
        List<Problem> errors =
                problems.sorted().stream().filter(Problem::isError).toList();
        assertThat(errors.stream().map(Problem::id).collect(Collectors.toSet()))
                .isEqualTo(NO_SCHEMAS.getOrDefault(id, Set.of()));
    }
}
