package dev.plumbline.tests.bench.sets;

import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A set of the public jsonschema-benchmark: a schema and values, all of which satisfy it.
 *
 * @param folder where {@code schema.json} and {@code instances.jsonl} are
 */
record PublicSet(Path folder) {

    /** The sets in a folder, by name. */
    static List<PublicSet> in(Path sets) {
        try (Stream<Path> folders = Files.list(sets)) {
            return folders.filter(folder -> Files.exists(folder.resolve("schema.json")))
                    .sorted()
                    .map(PublicSet::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path schemaFile() {
        return folder.resolve("schema.json");
    }

    Path instancesFile() {
        return folder.resolve("instances.jsonl");
    }

    /** The schema as it is published. */
    JsonNode schema() {
        return JsonMapper.shared().readTree(schemaFile().toFile());
    }

    /** Our validator of the schema. */
    Validator compiled() {
        return CompiledSchema.of(schema());
    }

    /** The values, each a tree of its own. */
    List<JsonNode> instances() {
        try (Stream<String> lines = Files.lines(instancesFile())) {
            return lines.filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
