package dev.plumbline.core.examples;

import dev.plumbline.core.openapi.ExamplePlaces;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The examples that stand in schemas, wherever these stand: {@code examples}, and {@code example} of older documents. */
public final class SchemaExamples {

    private SchemaExamples() {}

    /** An example and the schema that it stands in. */
    record Entry(Location schema, Location at, JsonNode value) {}

    static List<Entry> of(SchemaSet schemas, Index index) {
        List<Entry> entries = new ArrayList<>();
        for (Location schema : schemas.schemas().keySet()) {
            for (Location at : ExamplePlaces.in(schema, index)) {
                entries.add(new Entry(schema, at, index.node(at)));
            }
        }
        return entries;
    }
}
