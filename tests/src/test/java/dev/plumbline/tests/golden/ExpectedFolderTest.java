package dev.plumbline.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden that moved is seen, and told so that one knows where. */
class ExpectedFolderTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path folder;

    private ExpectedFolder expected;

    @BeforeEach
    void twoFiles() throws IOException {
        expected = new ExpectedFolder(folder.resolve("expected"));
        expected.write(new TreeMap<>(Map.of("a/A.java", "one\ntwo\n", "docs/b.md", "three\n")));
    }

    private String difference(Map<String, String> generated) throws IOException {
        return expected.difference(new TreeMap<>(generated)).orElse("none");
    }

    @Test
    void theFirstLineThatDiffersIsShown() throws IOException {
        assertThat(difference(Map.of("a/A.java", "one\ntwo\n", "docs/b.md", "three\n")))
                .isEqualTo("none");
        assertThat(difference(Map.of("a/A.java", "one\n2\n", "docs/b.md", "3\n")))
                .isEqualTo("a/A.java:2\n  expected:  two\n  generated: 2");
        assertThat(difference(Map.of("a/A.java", "one\ntwo", "docs/b.md", "three\n")))
                .isEqualTo("a/A.java:3\n  expected:  \n  generated: (the file has ended)");
    }

    @Test
    void aFileTooManyOrTooFewIsShown() throws IOException {
        assertThat(difference(Map.of("a/A.java", "one\ntwo\n"))).isEqualTo("docs/b.md is expected, but not generated");
        assertThat(difference(Map.of("a/A.java", "one\ntwo\n", "a/B.java", "", "docs/b.md", "three\n")))
                .isEqualTo("a/B.java is generated, but not expected");
    }

    @Test
    void writingTakesAwayWhatIsStaleAndLeavesAloneWhatIsRight() throws IOException {
        Path kept = expected.folder().resolve("a/A.java");
        Files.setLastModifiedTime(kept, LONG_AGO);
        expected.write(new TreeMap<>(Map.of("a/A.java", "one\ntwo\n", "c/C.java", "four\n")));
        assertThat(expected.read()).isEqualTo(Map.of("a/A.java", "one\ntwo\n", "c/C.java", "four\n"));
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(LONG_AGO);
        assertThat(expected.folder().resolve("docs")).doesNotExist();
    }
}
