package dev.plumbline.tests.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The files of a document, read as they are: nothing of the generator's reading is used. */
final class RawFiles {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The default limits are passed by the largest documents. */
    private static final int MOST_CHARACTERS = 50_000_000;

    private final Map<Path, JsonNode> trees = new HashMap<>();

    /** The whole of a file. */
    RawNode root(Path file) {
        JsonNode tree = trees.computeIfAbsent(file, RawFiles::read);
        return new RawNode(this, file, "", tree);
    }

    private static JsonNode read(Path file) {
        if (file.toString().endsWith(".json")) {
            return JsonMapper.shared().readTree(file);
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(1000);
        try (Reader reader = Files.newBufferedReader(file)) {
            return tree(new Yaml(options).compose(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.getValue().forEach(pair -> object.set(text(pair.getKeyNode()), tree(pair.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(tree(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                ? plain(scalar.getValue())
                : JSON.stringNode(scalar.getValue());
    }

    private static String text(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : key.toString();
    }

    /** YAML 1.2's core schema; SnakeYAML itself is of 1.1. */
    private static JsonNode plain(String text) {
        if (text.matches("~|null|Null|NULL|")) {
            return JSON.nullNode();
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (text.matches("[-+]?[0-9]{1,400}")) {
            BigInteger whole = new BigInteger(text);
            return whole.bitLength() < 32 ? JSON.numberNode(whole.intValue()) : JSON.numberNode(whole);
        }
        if (text.matches("[-+]?(\\.[0-9]{1,400}|[0-9]{1,400}(\\.[0-9]{0,400})?)([eE][-+]?[0-9]{1,4})?")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.stringNode(text);
    }
}
