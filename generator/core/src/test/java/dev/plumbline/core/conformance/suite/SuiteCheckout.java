package dev.plumbline.core.conformance.suite;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A checkout of the suite's repository.
 *
 * @param folder the one that holds {@code tests}, {@code remotes} and {@code output-tests}
 */
record SuiteCheckout(Path folder) implements OfficialSuite {

    private static final String PROPERTY = "json.schema.test.suite";
    private static final URI SERVER = URI.create("http://localhost:1234/");
    private static final String DRAFT = "draft2020-12";
    private static final String BESIDE = "../shared/schemas/official";

    /** The one that is given by the system property, or stands beside; where none is, the test is left out. */
    static SuiteCheckout given() {
        String given = System.getProperty(PROPERTY);
        Path folder = given == null ? beside() : Path.of(given);
        assumeTrue(Files.isDirectory(folder), "no checkout of the official suite: -D" + PROPERTY + " names its folder");
        return new SuiteCheckout(folder);
    }

    private static Path beside() {
        return Path.of(System.getProperty("plumbline.root", "../..")).resolve(BESIDE);
    }

    @Override
    public List<File> files(SuiteDraft draft) {
        return files(folder.resolve("tests").resolve(draft.folder()));
    }

    /** The cases that hold output forms against schemas. */
    List<File> outputs() {
        return files(folder.resolve("output-tests").resolve(DRAFT).resolve("content"));
    }

    /** What the schemas of {@link #outputs} refer to. */
    JsonNode outputSchema() {
        return Json.ofFile(folder.resolve("output-tests").resolve(DRAFT).resolve("output-schema.json"));
    }

    @Override
    public Map<URI, JsonNode> remotes() {
        Path remotes = folder.resolve("remotes");
        Map<URI, JsonNode> documents = new TreeMap<>();
        jsonIn(remotes).forEach(file -> documents.put(SERVER.resolve(path(remotes, file)), Json.ofFile(file)));
        return documents;
    }

    private static List<File> files(Path draft) {
        return jsonIn(draft).stream()
                .map(file -> new File(path(draft, file).replaceFirst("\\.json$", ""), Json.ofFile(file)))
                .toList();
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> jsonIn(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
