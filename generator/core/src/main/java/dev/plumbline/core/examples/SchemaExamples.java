package dev.plumbline.core.examples;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Rules;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The examples that stand in schemas, wherever these stand: {@code examples}, and {@code example} of older documents. */
public final class SchemaExamples {

    private SchemaExamples() {}

    /** An example and the schema that it stands in. */
    record Entry(Location schema, Location at, JsonNode value) {}

    static List<Entry> of(Rules rules, Index index) {
        List<Entry> entries = new ArrayList<>();
        for (Location schema : rules.schemas().keySet()) {
            JsonNode raw = index.node(schema);
            JsonNode examples = raw.get("examples");
            if (examples != null && examples.isArray()) {
                for (int i = 0; i < examples.size(); i++) {
                    entries.add(new Entry(schema, schema.child("examples").child(i), examples.get(i)));
                }
            }
            if (raw.has("example")) {
                entries.add(new Entry(schema, schema.child("example"), raw.get("example")));
            }
        }
        return entries;
    }

    /** The schemas that have examples. */
    public static List<Location> schemas(Rules rules, Index index) {
        return of(rules, index).stream().map(Entry::schema).distinct().toList();
    }
}
