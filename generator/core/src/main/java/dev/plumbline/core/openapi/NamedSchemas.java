package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.InfoObject;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of the root document that have names: of an OpenAPI document its components, of a bare JSON Schema the
 * schema itself, named like its file, and its definitions.
 *
 * @param title what to call the document
 * @param names each schema's name, in document order
 */
public record NamedSchemas(String title, Map<Location, String> names) {

    public NamedSchemas {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The named schemas of the root document. */
    public static NamedSchemas of(Index index) {
        JsonNode root = index.node(index.root());
        if (index.documents().isBareSchema()) {
            Map<Location, String> names = new LinkedHashMap<>();
            String name = withoutEnding(index.root().document());
            names.put(index.root(), name);
            names.putAll(ComponentSchemas.definitions(index));
            return new NamedSchemas(name, names);
        }
        return new NamedSchemas(
                root.path("info").path("title").asString(InfoObject.UNTITLED), ComponentSchemas.components(index));
    }

    /** {@code video-task} for {@code video-task.schema.json}. */
    private static String withoutEnding(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String stem = name.replaceFirst("(?i)(\\.schema)?\\.(json|yaml|yml)$", "");
        return stem.isEmpty() ? "schema" : stem;
    }
}
