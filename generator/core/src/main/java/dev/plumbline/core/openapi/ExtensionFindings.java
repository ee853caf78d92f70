package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.Mistake;
import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is found in one extension: its schemas, and its mistakes. */
final class ExtensionFindings {

    private final List<Location> schemas = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    List<Location> schemas() {
        return schemas;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    void mistake(Location at, String what, String fix) {
        mistakes.add(new Mistake(at, what, fix));
    }

    /** Takes a schema, or a mistake where the value is none. */
    void schema(JsonNode value, Location at, String fix) {
        if (value.isObject() || value.isBoolean()) {
            schemas.add(at);
        } else {
            mistake(at, "this is not a JSON Schema", fix);
        }
    }

    /** A key with no meaning is a mistake: it may be a misspelt one with a meaning. */
    void onlyKeys(JsonNode object, Location at, Set<String> known) {
        for (String key : object.propertyNames()) {
            if (!known.contains(key)) {
                mistake(at.child(key), "\"" + key + "\" means nothing here", "remove it, or correct its spelling");
            }
        }
    }
}
