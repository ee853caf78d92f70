package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schemas that hold for a value whatever else it is: a schema, what it refers to, and all of {@code allOf}. */
public final class Applied {

    private final Rules rules;

    public Applied(Rules rules) {
        this.rules = rules;
    }

    /** A schema that says all that the others say, with the text of one of them. */
    static Schema all(Schema text, List<Schema> schemas) {
        Location at = text.at().child("all");
        return new Schema(at, text.text(), List.of(new AllOf(schemas)));
    }

    /** In document order, references followed where they stand. */
    public List<Schema> to(Schema schema) {
        Map<Location, Schema> found = new LinkedHashMap<>();
        collect(schema, found);
        return List.copyOf(found.values());
    }

    private void collect(Schema schema, Map<Location, Schema> found) {
        if (found.putIfAbsent(schema.at(), schema) != null) {
            return;
        }
        schema.keyword(Ref.class).ifPresent(ref -> collect(rules.at(ref.target()), found));
        schema.keyword(AllOf.class).ifPresent(all -> all.schemas().forEach(member -> collect(member, found)));
    }

    /** What holds for a property of an object; empty where nothing is said of it. */
    public List<Schema> toProperty(Schema object, String name) {
        Map<Location, Schema> found = new LinkedHashMap<>();
        for (Schema schema : to(object)) {
            schema.keyword(Properties.class)
                    .map(properties -> properties.schemas().get(name))
                    .ifPresent(property -> collect(property, found));
        }
        return List.copyOf(found.values());
    }

    /** The properties that an object's schemas name, in document order. */
    public Set<String> properties(Schema object) {
        Set<String> names = new LinkedHashSet<>();
        for (Schema schema : to(object)) {
            schema.keyword(Properties.class)
                    .ifPresent(properties -> names.addAll(properties.schemas().keySet()));
        }
        return names;
    }
}
