package dev.plumbline.tests.corpus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of a document, read as they are by Jackson: nothing of the generator's reading is used. */
final class RawFiles {

    /** The default limit is passed by the largest documents. */
    private static final int MOST_CHARACTERS = 50_000_000;

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(MOST_CHARACTERS)
                    .setMaxAliasesForCollections(1000)
                    .build())
            .build());

    private final Map<Path, JsonNode> trees = new HashMap<>();

    /** The whole of a file. */
    RawNode root(Path file) {
        JsonNode tree = trees.computeIfAbsent(file, RawFiles::read);
        return new RawNode(this, file, "", tree);
    }

    private static JsonNode read(Path file) {
        boolean json = file.toString().endsWith(".json");
        return json ? JsonMapper.shared().readTree(file) : YAML.readTree(file);
    }
}
