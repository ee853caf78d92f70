package dev.plumbline.core.load;

import java.net.URI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the bytes of one document as JSON or YAML, whichever it is. */
final class Parser {

    private Parser() {}

    static Document parse(URI uri, String name, byte[] bytes) throws UnreadableException {
        TreeBuilder tree = tree(name, Utf8.decode(name, bytes));
        JsonNode root = tree.root();
        return new Document(uri, name, root == null ? JsonNodeFactory.instance.nullNode() : root, tree.places());
    }

    /** JSON by its name or by its first character; a file that only looks like JSON may be YAML in flow style. */
    private static TreeBuilder tree(String name, String text) throws UnreadableException {
        if (name.endsWith(".json")) {
            return Json.read(name, text);
        }
        boolean looksLikeJson =
                text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        if (!looksLikeJson) {
            return Yaml.read(name, text);
        }
        try {
            return Json.read(name, text);
        } catch (UnreadableException json) {
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                return Yaml.read(name, text);
            }
            throw json;
        }
    }
}
