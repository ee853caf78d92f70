package dev.plumbline.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Writes {@code tests/CORPUS.md}: each document has a row, whatever comes of it. */
@Tag("corpus")
@Execution(ExecutionMode.SAME_THREAD)
class CorpusPageTest {

    @TestFactory
    Stream<DynamicTest> documents() throws Exception {
        assumeTrue(
                Files.isDirectory(CorpusDocument.folder()), () -> "there is no corpus at " + CorpusDocument.folder());
        String only = System.getProperty("corpus.only", "");
        return CorpusDocument.all().stream()
                .filter(document -> only.isEmpty() || document.id().equals(only))
                .map(document -> DynamicTest.dynamicTest(
                        document.id(),
                        () -> assertThat(CorpusPage.write(document)).isEmpty()));
    }
}
