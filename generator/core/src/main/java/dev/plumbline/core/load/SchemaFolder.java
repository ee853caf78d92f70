package dev.plumbline.core.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A folder of schemas that references may lead to by the identifiers in them. */
public final class SchemaFolder {

    private static final Pattern SCHEMA = Pattern.compile(".*\\.(?i:json|yaml|yml)");

    private SchemaFolder() {}

    /**
     * Reads all JSON and YAML files of a folder and those inside it.
     *
     * @return the documents, by where they are
     * @throws IOException where the folder or one of the files cannot be read, or is no JSON or YAML; its message says which
     */
    public static SortedMap<URI, JsonNode> read(Path folder) throws IOException {
        SortedMap<URI, JsonNode> documents = new TreeMap<>();
        for (Path file : files(folder)) {
            URI uri = RefText.canonical(file.toAbsolutePath().normalize().toUri());
            try {
                Document document = Parser.parse(uri, file.toString(), Files.readAllBytes(file));
                documents.put(uri, document.root());
            } catch (UnreadableException e) {
                throw new IOException(e.problem().toString(), e);
            }
        }
        return documents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            SCHEMA.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
