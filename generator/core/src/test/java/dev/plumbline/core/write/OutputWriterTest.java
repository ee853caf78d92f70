package dev.plumbline.core.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.text.TextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputWriterTest {

    @TempDir
    Path folder;

    private final OutputWriter writer = new OutputWriter();

    @Test
    void aFirstRunCreatesEveryFileAndListsItWithItsFingerprint() throws IOException {
        WriteReport report = writer.write(folder, files("src/A.java", "a", "docs/\u89c6.md", "\u9891\n"));

        assertThat(report.created()).containsExactly("docs/\u89c6.md", "src/A.java");
        assertThat(folder.resolve("docs/\u89c6.md")).hasBinaryContent("\u9891\n".getBytes("UTF-8"));
        assertThat(folder.resolve(Manifest.FILE))
                .hasContent("d8400ae506ba0227  docs/\u89c6.md\n" + "e8b7be4300620062  src/A.java");
        assertThat(tree()).containsExactly(Manifest.FILE, "docs/\u89c6.md", "src/A.java");
    }

    @Test
    void aSecondRunTouchesOnlyWhatDiffers() throws IOException {
        writer.write(folder, files("a/Same.java", "same", "a/Other.java", "before"));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("a/Same.java"), old);
        Files.setLastModifiedTime(folder.resolve(Manifest.FILE), old);

        WriteReport same = writer.write(folder, files("a/Same.java", "same", "a/Other.java", "before"));
        assertThat(same.nothingChanged()).isTrue();
        assertThat(same.unchanged()).hasSize(2);
        assertThat(Files.getLastModifiedTime(folder.resolve(Manifest.FILE))).isEqualTo(old);

        WriteReport report = writer.write(folder, files("a/Same.java", "same", "a/Other.java", "after"));
        assertThat(report.changed()).containsExactly("a/Other.java");
        assertThat(report.edited()).isEmpty();
        assertThat(Files.getLastModifiedTime(folder.resolve("a/Same.java"))).isEqualTo(old);
    }

    /** A list of earlier days has the SHA-256 of each file. */
    @Test
    void aListOfEarlierDaysIsReadAndThenWrittenAnew() throws IOException {
        writer.write(folder, files("a", "a", "b", "b", "c", "c"));
        String old = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        Files.writeString(folder.resolve(Manifest.FILE), old + "  a\n" + old + "  b\n" + old + "  c\n");
        WriteReport report = writer.write(folder, files("c", "C"));
        assertThat(report.removed()).containsExactly("a");
        assertThat(report.kept()).containsExactly("b");
        assertThat(report.edited()).containsExactly("c");
        assertThat(folder.resolve(Manifest.FILE)).hasContent(Fingerprint.of(new byte[] {'C'}) + "  c\n");
    }

    /** A text of parts is on the disk up to a part when that one is made, and has the bytes of the whole. */
    @Test
    void aLongTextIsNeverInMemoryAsAWhole() throws IOException {
        List<Integer> before = new ArrayList<>();
        Supplier<String> part = () -> {
            before.add(writtenSoFar());
            return "part\u89c6\n";
        };
        Supplier<String> other = () -> "other\n";
        TextFiles files = TextFiles.copyOf(files("a.md", "a")).with("all.txt", List.of(part, part, other));

        assertThat(writer.write(folder, files).created()).containsExactly("a.md", "all.txt");
        assertThat(before).startsWith(0, 8);
        assertThat(folder.resolve("all.txt")).hasContent(files.text("all.txt"));
        assertThat(files.text("all.txt")).isEqualTo("part\u89c6\npart\u89c6\nother\n");
        assertThat(Files.readString(folder.resolve(Manifest.FILE)))
                .contains(Fingerprint.of(Files.readAllBytes(folder.resolve("all.txt"))) + "  all.txt");

        assertThat(writer.write(folder, files).nothingChanged()).isTrue();
        assertThat(writer.compare(folder, files).nothingChanged()).isTrue();
        TextFiles next = files.with("all.txt", List.of(other));
        assertThat(writer.write(folder, next).changed()).containsExactly("all.txt");
        assertThat(folder.resolve("all.txt")).hasContent("other\n");
        assertThat(tree()).containsExactly(Manifest.FILE, "a.md", "all.txt");
    }

    private int writtenSoFar() {
        try (Stream<Path> all = Files.walk(folder)) {
            return (int) all.filter(file -> file.endsWith("all.txt"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A large site is written page by page: each is made once, and is on the disk before the next is made. */
    @Test
    void eachTextIsMadeOnceAndWrittenBeforeTheNext() throws IOException {
        List<String> made = new ArrayList<>();
        Path staged = folder.resolve(Staging.FOLDER).resolve("new");
        writer.write(
                folder,
                TextFiles.made(Map.of(
                        "a.md",
                        () -> {
                            made.add("a");
                            return "a";
                        },
                        "b.md",
                        () -> {
                            made.add("b");
                            assertThat(staged.resolve("a.md")).hasContent("a");
                            return "b";
                        })));
        assertThat(made).containsExactly("a", "b");
        assertThat(tree()).containsExactly(Manifest.FILE, "a.md", "b.md");
    }

    @Test
    void aTextThatCannotBeMadeLeavesTheFolderAsItWas() throws IOException {
        writer.write(folder, files("a.md", "before"));
        SortedMap<String, String> files = TextFiles.made(Map.of("a.md", () -> "after", "b.md", () -> {
            throw new IllegalStateException("no text");
        }));
        assertThatThrownBy(() -> writer.write(folder, files)).hasMessage("no text");
        assertThat(folder.resolve("a.md")).hasContent("before");
        assertThat(tree()).containsExactly(Manifest.FILE, "a.md");
    }

    @Test
    void whatIsNoLongerWrittenIsRemovedWithTheFoldersItLeavesEmpty() throws IOException {
        writer.write(folder, files("p/q/Gone.java", "x", "p/Stays.java", "y"));

        WriteReport report = writer.write(folder, files("p/Stays.java", "y"));

        assertThat(report.removed()).containsExactly("p/q/Gone.java");
        assertThat(tree()).containsExactly(Manifest.FILE, "p/Stays.java");
        assertThat(folder.resolve("p/q")).doesNotExist();
    }

    @Test
    void aStaleFileThatSomebodyEditedStaysAndIsNamedOnce() throws IOException {
        writer.write(folder, files("Gone.java", "x", "Stays.java", "y"));
        Files.writeString(folder.resolve("Gone.java"), "mine");

        WriteReport report = writer.write(folder, files("Stays.java", "y"));
        assertThat(report.kept()).containsExactly("Gone.java");
        assertThat(folder.resolve("Gone.java")).hasContent("mine");

        assertThat(writer.write(folder, files("Stays.java", "y")).kept()).isEmpty();
    }

    @Test
    void anEditedFileIsGeneratedAgainAndNamed() throws IOException {
        writer.write(folder, files("A.java", "x"));
        Files.writeString(folder.resolve("A.java"), "mine");

        WriteReport report = writer.write(folder, files("A.java", "x"));

        assertThat(report.edited()).containsExactly("A.java");
        assertThat(folder.resolve("A.java")).hasContent("x");
    }

    @Test
    void aFileOfSomebodyElsesIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("B.java"), "theirs");

        assertThatThrownBy(() -> writer.write(folder, files("A.java", "a", "B.java", "b")))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessageContaining("B.java would be overwritten");

        assertThat(tree()).containsExactly("B.java");
        assertThat(folder.resolve("B.java")).hasContent("theirs");
    }

    @Test
    void aFileThatIsThereWithTheSameBytesIsTakenOver() throws IOException {
        Files.writeString(folder.resolve("A.java"), "a");

        assertThat(writer.write(folder, files("A.java", "a")).unchanged()).containsExactly("A.java");
        assertThat(writer.write(folder, files()).removed()).containsExactly("A.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out",
                "a/../../out",
                "/out",
                "a//b",
                "./a",
                "",
                "C:/x",
                "a\\..\\b",
                "a\u0000b",
                "a\nb",
                ".plumbline-files",
                ".plumbline-staging/x"
            })
    void noPathLeadsOutOfTheFolderOrToPlumblinesOwnFiles(String path) throws IOException {
        assertThatThrownBy(() -> writer.write(folder, files("A.java", "a", path, "x")))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessageContaining("not a plain relative path");
        assertThat(tree()).isEmpty();
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("src"), elsewhere);

        assertThatThrownBy(() -> writer.write(folder, files("src/A.java", "a")))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessageContaining("symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aListThatNamesFilesOutsideIsRefused() throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), "0".repeat(64) + "  ../victim\n");
        assertThatThrownBy(() -> writer.write(folder, files("A.java", "a")))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessageContaining("../victim");
    }

    @Test
    void aDamagedListIsNamed() throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), "<<<<<<< HEAD\n");
        assertThatThrownBy(() -> writer.write(folder, files("A.java", "a")))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessageContaining("damaged at the line \"<<<<<<< HEAD\"");
    }

    @Test
    void aFolderInTheWayIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("A.java/x"));
        assertThatThrownBy(() -> writer.write(folder, files("A.java", "a")))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessageContaining("a file must be there");
    }

    /** However far the disk lets the run get, the folder is what it was. */
    @Test
    void aFailureMidwayIsTakenBack() throws IOException {
        SortedMap<String, String> before = files("a/Changed.java", "1", "b/Gone.java", "2", "Same.java", "3");
        writer.write(folder, before);
        List<String> treeBefore = tree();
        byte[] listBefore = Files.readAllBytes(folder.resolve(Manifest.FILE));
        SortedMap<String, String> after = files("a/Changed.java", "one", "c/New.java", "new", "Same.java", "3");

        int moves = 0;
        for (boolean failed = true; failed; moves++) {
            try {
                new OutputWriter(failsAfter(moves)).write(folder, after);
                failed = false;
            } catch (FileSystemException e) {
                assertThat(tree()).as("after %s moves", moves).isEqualTo(treeBefore);
                assertThat(folder.resolve("a/Changed.java")).hasContent("1");
                assertThat(folder.resolve("b/Gone.java")).hasContent("2");
                assertThat(folder.resolve(Manifest.FILE)).hasBinaryContent(listBefore);
            }
        }
        assertThat(moves).isEqualTo(7);
        assertThat(tree()).containsExactly(Manifest.FILE, "Same.java", "a/Changed.java", "c/New.java");
    }

    @Test
    void aFailureOfTheFirstRunLeavesNothing() {
        Path fresh = folder.resolve("fresh");
        assertThatThrownBy(() -> new OutputWriter(failsAfter(2)).write(fresh, files("a/A.java", "a", "b/B.java", "b")))
                .isInstanceOf(FileSystemException.class);
        assertThat(fresh).doesNotExist();
    }

    /** The next run finds the folder of one that was killed while it put files in place. */
    @Test
    void whatAKilledRunLeftIsTakenBackFirst() throws IOException {
        writer.write(folder, files("A.java", "a", "B.java", "b"));
        Path undo = folder.resolve(Staging.FOLDER).resolve("undo");
        Files.createDirectories(undo.resolve("old"));
        Files.move(folder.resolve("A.java"), undo.resolve("old/A.java"));
        Files.writeString(folder.resolve("A.java"), "half");
        Files.writeString(folder.resolve("New.java"), "new");
        Files.writeString(undo.resolve("created"), "New.java\n");

        WriteReport report = writer.write(folder, files("A.java", "a", "B.java", "b"));

        assertThat(report.nothingChanged()).isTrue();
        assertThat(tree()).containsExactly(Manifest.FILE, "A.java", "B.java");
        assertThat(folder.resolve("A.java")).hasContent("a");
    }

    @Test
    void twoRunsDoNotWriteAtOnce() throws IOException {
        try (Staging other = Staging.open(folder.toRealPath(), Files::move)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> writer.write(folder, files("A.java", "a")))
                    .isInstanceOf(WriteRefusedException.class)
                    .hasMessageContaining("another run is writing");
        }
        assertThat(writer.write(folder, files("A.java", "a")).created()).containsExactly("A.java");
    }

    private static Staging.Move failsAfter(int moves) {
        int[] left = {moves};
        return (from, to) -> {
            if (left[0]-- == 0) {
                throw new FileSystemException(to.toString(), null, "no space left on device");
            }
            Files.move(from, to);
        };
    }

    private static SortedMap<String, String> files(String... pathsAndTexts) {
        SortedMap<String, String> files = new TreeMap<>(Map.of());
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
