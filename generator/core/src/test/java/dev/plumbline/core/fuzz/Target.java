package dev.plumbline.core.fuzz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the references of a drawn schema lead to; the ways to name a place are those that the grammar knows. */
final class Target {

    private final Map<String, JsonNode> named = new HashMap<>();
    private final JsonNode root;

    Target(JsonNode root) {
        this.root = root;
        collect(root, SchemaGrammar.ROOT);
    }

    private void collect(JsonNode node, String outer) {
        String resource = node.path("$id").asString(outer);
        if (node.has("$id")) {
            named.put(resource, node);
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            if (node.path(keyword).isString()) {
                named.put(resource + "#" + node.get(keyword).stringValue(), node);
            }
        }
        node.forEach(inner -> collect(inner, resource));
    }

    /** What a reference leads to; a guess where that depends on the resource that it is in. */
    Optional<JsonNode> of(String reference) {
        if (reference.startsWith("#/")) {
            return Optional.of(root.at(reference.substring(1))).filter(found -> !found.isMissingNode());
        }
        if (reference.equals("#")) {
            return Optional.of(root);
        }
        return Optional.ofNullable(named.get(reference.startsWith("#") ? SchemaGrammar.ROOT + reference : reference));
    }
}
