package dev.plumbline.core.openapi;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where a schema has examples: in {@code examples}, and in {@code example} of older documents. */
public final class ExamplePlaces {

    private ExamplePlaces() {}

    /** The values, in document order. OpenAPI 3.0 has only {@code example}, and not beside a {@code $ref}. */
    public static List<Location> in(Location schema, Index index) {
        // Nothing is there for a schema that the document does not write.
        return index.find(schema).map(raw -> in(schema, raw, index)).orElse(List.of());
    }

    private static List<Location> in(Location schema, JsonNode raw, Index index) {
        boolean old = index.documents().isVersion30();
        List<Location> places = new ArrayList<>();
        if (old && raw.has("$ref")) {
            return places;
        }
        JsonNode list = raw.path("examples");
        for (int i = 0; !old && list.isArray() && i < list.size(); i++) {
            places.add(schema.child("examples").child(i));
        }
        if (raw.has("example")) {
            places.add(schema.child("example"));
        }
        return places;
    }
}
