package dev.plumbline.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.tests.fixture.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Each of the documents that were chosen: what comes of it is what its report says, in {@code tests/corpus}. A report is written anew
 * with {@code -Dcorpus.write=true}; {@code -Dcorpus.only=ID} looks at one document.
 */
@Execution(ExecutionMode.SAME_THREAD)
abstract class CorpusTestBase {

    private final Predicate<CorpusDocument> chosen;

    CorpusTestBase(Predicate<CorpusDocument> chosen) {
        this.chosen = chosen;
    }

    @TestFactory
    Stream<DynamicTest> documents() throws Exception {
        assumeTrue(
                Files.isDirectory(CorpusDocument.folder()), () -> "there is no corpus at " + CorpusDocument.folder());
        String only = System.getProperty("corpus.only", "");
        return CorpusDocument.all().stream()
                .filter(chosen)
                .filter(document -> only.isEmpty() || document.id().equals(only))
                .map(document -> DynamicTest.dynamicTest(document.id(), () -> check(document)));
    }

    private static void check(CorpusDocument document) throws Exception {
        Path report = Checkout.root().resolve("tests/corpus/" + document.id() + ".txt");
        List<String> lines = CorpusReport.of(document);
        if (Boolean.getBoolean("corpus.write")) {
            Files.createDirectories(report.getParent());
            Files.write(report, lines);
        }
        if (!Files.exists(report)) {
            // One that nobody has looked at yet.
            assertThat(lines).as(lines.get(0)).noneMatch(line -> line.contains("FAULT"));
            return;
        }
        assertThat(lines)
                .as("%s has moved. Where that is right: -Dcorpus.write=true -Dcorpus.only=%s", report, document)
                .isEqualTo(Files.readAllLines(report));
    }
}
