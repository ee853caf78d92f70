package dev.plumbline.core.fuzz.document;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Request;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Changes documents at random and generates each: whatever a document says, it ends with files or with problems, and never
 * with an exception. Run by hand, since ten thousand documents take an hour:
 *
 * <pre>{@code
 * mvn -pl generator/core -am test-compile
 * java -cp ... dev.plumbline.core.fuzz.document.DocumentFuzz FOLDER 10000
 * }</pre>
 *
 * <p>FOLDER holds the documents to begin with. The same seed makes the same documents.
 */
public final class DocumentFuzz {

    /** Larger ones are left out: what matters is what is said, not how often. */
    private static final long BYTES = 60_000;

    private static final URI NOWHERE = URI.create("file:///nowhere/api.json");

    private DocumentFuzz() {}

    /**
     * What went wrong.
     *
     * @param fault the exception and where it was thrown
     * @param document the first document with it
     */
    public record Finding(String fault, String document) {}

    /** The documents in a folder that can be read and are not too large, in the order of their paths. */
    public static List<JsonNode> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().matches(".*\\.(ya?ml|json)"))
                    .filter(DocumentFuzz::isSmall)
                    .sorted()
                    .map(DocumentFuzz::read)
                    .filter(document -> document.has("openapi"))
                    .toList();
        }
    }

    private static boolean isSmall(Path path) {
        try {
            return Files.size(path) <= BYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path path) {
        Documents read = new Loader(KeywordTable.standard(), new Problems(), false).load(path.toUri(), "api.yaml");
        return read.root().root();
    }

    /** Changes documents so often, and says which exceptions were thrown, each once. */
    public static List<Finding> run(List<JsonNode> documents, int count, long seed) {
        return run(documents, 0, count, seed);
    }

    /** As {@link #run(List, int, long)} of so many more, without those before a number: a run can be done in pieces. */
    private static List<Finding> run(List<JsonNode> documents, int from, int count, long seed) {
        Map<String, Finding> findings = new TreeMap<>();
        for (int i = from; i < from + count; i++) {
            JsonNode document = documents.get(i % documents.size());
            String changed = new Mutation(new Random(seed + i)).of(document).toString();
            try {
                Generator.run(Request.of(NOWHERE, "api.json").withText(changed));
            } catch (RuntimeException | Error e) {
                findings.putIfAbsent(fault(e), new Finding(fault(e), changed));
            }
        }
        return new ArrayList<>(findings.values());
    }

    private static String fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        StringBuilder text = new StringBuilder(e.getClass().getName()).append(' ');
        text.append(String.valueOf(e.getMessage()).replaceAll("[^ ]*[#/][^ ]*|\\d+|\"[^\"]*\"", "_"));
        Stream.of(trace)
                .filter(frame -> frame.getClassName().startsWith("dev.plumbline"))
                .limit(3)
                .forEach(frame -> text.append("\n    at ").append(frame));
        return text.toString();
    }

    /**
     * @param arguments the folder, how many documents (10,000 without), the seed (1 without), and how many of that seed
     *     are passed over, since another run tries them (0 without)
     */
    public static void main(String[] arguments) throws IOException {
        List<JsonNode> documents = documents(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        int from = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        List<Finding> findings = run(documents, from, count, seed);
        findings.forEach(finding -> System.out.println(finding.fault() + "\n" + finding.document() + "\n"));
        System.out.println(documents.size() + " documents, " + count + " changed, " + findings.size() + " faults");
        System.exit(findings.isEmpty() ? 0 : 1);
    }
}
