package dev.plumbline.tests.corpus;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One document of the corpus.
 *
 * @param id its name
 * @param size S, M or L
 * @param file where it stands
 */
record CorpusDocument(String id, String size, Path file) {

    /** The folder of the corpus: {@code -Dcorpus.dir=FOLDER}, else one beside the checkout. */
    static Path folder() {
        String given = System.getProperty("corpus.dir", "");
        return given.isEmpty() ? Checkout.root().resolve("../shared/corpus").normalize() : Path.of(given);
    }

    /** The documents that the lists in the folder name; none where there is no such folder. */
    static List<CorpusDocument> all() throws IOException {
        Path folder = folder();
        List<CorpusDocument> documents = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return documents;
        }
        List<Path> lists;
        try (Stream<Path> entries = Files.list(folder)) {
            lists = entries.filter(entry -> entry.getFileName().toString().matches("corpus-.*\\.txt"))
                    .sorted()
                    .toList();
        }
        for (Path list : lists) {
            for (String line : Files.readAllLines(list)) {
                String[] columns = line.split("\t");
                if (!line.startsWith("#") && columns.length > 5) {
                    documents.add(new CorpusDocument(
                            columns[0], columns[1], folder.resolve(columns[0]).resolve(columns[5].strip())));
                }
            }
        }
        return documents;
    }

    /** For the name of a test. */
    @Override
    public String toString() {
        return id;
    }
}
