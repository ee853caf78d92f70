package dev.plumbline.core.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The schema resources of a drawn schema, and what references in them lead to (Core, 8.2 and 9). */
final class Resources {

    private final JsonNode root;
    private final Map<String, JsonNode> named = new HashMap<>();
    private final Map<JsonNode, String> resourceOf = new IdentityHashMap<>();

    Resources(JsonNode root) {
        this.root = root;
        collect(root, "");
    }

    private void collect(JsonNode node, String outer) {
        String id =
                node.isObject() && node.path("$id").isString() ? node.get("$id").stringValue() : outer;
        resourceOf.put(node, id);
        if (!id.equals(outer) || named.isEmpty()) {
            named.put(id, node);
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            if (node.isObject() && node.path(keyword).isString()) {
                named.put(id + "#" + node.get(keyword).stringValue(), node);
            }
        }
        node.forEach(inner -> collect(inner, id));
    }

    JsonNode root() {
        return root;
    }

    /** The resources that were entered, with that of a schema. */
    List<JsonNode> enter(JsonNode schema, List<JsonNode> outer) {
        JsonNode resource = resource(schema);
        if (!outer.isEmpty() && outer.get(outer.size() - 1) == resource) {
            return outer;
        }
        List<JsonNode> scope = new ArrayList<>(outer);
        scope.add(resource);
        return scope;
    }

    private JsonNode resource(JsonNode schema) {
        JsonNode resource = named.get(resourceOf.get(schema));
        if (resource == null) {
            throw new IllegalArgumentException("not in this schema: " + schema);
        }
        return resource;
    }

    /** What a schema's reference leads to, given the resources that were entered. */
    JsonNode target(JsonNode schema, String keyword, List<JsonNode> scope) {
        String reference = schema.get(keyword).stringValue();
        String full = reference.startsWith("#") ? resourceOf.get(schema) + reference : reference;
        JsonNode target = lexical(full);
        String fragment = full.substring(full.indexOf('#') + 1);
        if (keyword.equals("$dynamicRef")
                && target.path("$dynamicAnchor").asString("").equals(fragment)) {
            return scope.stream()
                    .map(resource -> named.get(resourceOf.get(resource) + "#" + fragment))
                    .filter(found -> found != null
                            && found.path("$dynamicAnchor").asString("").equals(fragment))
                    .findFirst()
                    .orElse(target);
        }
        return target;
    }

    private JsonNode lexical(String full) {
        int hash = full.indexOf('#');
        JsonNode resource = named.get(hash < 0 ? full : full.substring(0, hash));
        String fragment = hash < 0 ? "" : full.substring(hash + 1);
        JsonNode target =
                fragment.isEmpty() ? resource : fragment.startsWith("/") ? resource.at(fragment) : named.get(full);
        if (target == null || target.isMissingNode()) {
            throw new IllegalArgumentException("a reference to nowhere: " + full);
        }
        return target;
    }
}
