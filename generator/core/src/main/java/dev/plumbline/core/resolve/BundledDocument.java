package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of a run as one, to be downloaded. What stands in other files is under {@code x-documents}, by the file's
 * name, and every reference leads there.
 */
public final class BundledDocument {

    private static final String OTHERS = "x-documents";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Documents documents;

    private BundledDocument(Documents documents) {
        this.documents = documents;
    }

    /** The bundle as YAML. */
    public static String of(Index index) {
        return new BundledDocument(index.documents()).text();
    }

    private String text() {
        Document root = documents.root();
        Map<String, JsonNode> others = new LinkedHashMap<>();
        documents.byName().forEach((name, document) -> {
            if (!document.uri().equals(root.uri())) {
                others.put(name, bundled(document.root(), document));
            }
        });
        if (others.isEmpty() || !root.root().isObject()) {
            return BlockYaml.of(root.root());
        }
        ObjectNode bundle = (ObjectNode) bundled(root.root(), root);
        return BlockYaml.of(bundle.set(OTHERS, NODES.objectNode().setAll(others)));
    }

    /** The same with each reference as it is in the bundle. */
    private JsonNode bundled(JsonNode node, Document in) {
        if (node.isObject()) {
            ObjectNode object = NODES.objectNode();
            node.properties().forEach(entry -> {
                JsonNode value = entry.getValue();
                object.set(
                        entry.getKey(),
                        entry.getKey().equals("$ref") && value.isString()
                                ? NODES.stringNode(reference(value.stringValue(), in))
                                : bundled(value, in));
            });
            return object;
        } else if (node.isArray()) {
            ArrayNode array = NODES.arrayNode();
            node.forEach(item -> array.add(bundled(item, in)));
            return array;
        }
        return node;
    }

    private String reference(String written, Document in) {
        try {
            URI target = in.uri().resolve(new URI(written));
            URI file = new URI(target.getScheme(), target.getSchemeSpecificPart(), null);
            String fragment = Optional.ofNullable(target.getRawFragment()).orElse("");
            boolean pointer = fragment.isEmpty() || fragment.startsWith("/");
            if (!pointer || file.equals(documents.root().uri()) && in.equals(documents.root())) {
                return written;
            } else if (file.equals(documents.root().uri())) {
                return "#" + fragment;
            }
            return documents.byName().entrySet().stream()
                    .filter(entry -> entry.getValue().uri().equals(file))
                    .findFirst()
                    .map(entry -> "#/" + OTHERS + "/"
                            + entry.getKey().replace("~", "~0").replace("/", "~1") + fragment)
                    .orElse(written);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return written; // what leads nowhere is a problem that is reported elsewhere
        }
    }
}
