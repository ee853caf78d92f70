package dev.plumbline.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that reaches one file more than is read. */
@Tag("slow")
class TooManyDocumentsTest {

    @TempDir
    Path folder;

    @Test
    void theReferenceThatIsOneTooMany() throws IOException {
        StringBuilder root = new StringBuilder(
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n");
        // The root is a document, too: the last of these is the one that is not read.
        for (int i = 1; i <= ReadingLimits.DOCUMENTS; i++) {
            Files.writeString(folder.resolve(i + ".json"), "{}");
            root.append("    S").append(i).append(": {$ref: ").append(i).append(".json}\n");
        }
        Path file = Files.writeString(folder.resolve("api.yaml"), root);
        Problems problems = new Problems();
        new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "api.yaml");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("TooManyDocuments");
            assertThat(problem.place().line()).isEqualTo(5 + ReadingLimits.DOCUMENTS);
        });
    }
}
