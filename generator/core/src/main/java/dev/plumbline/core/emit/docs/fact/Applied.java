package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The schemas that hold for a value whatever else it is: a schema, what it refers to, and all of {@code allOf}. */
public final class Applied {

    private final SchemaSet schemaSet;

    public Applied(SchemaSet schemaSet) {
        this.schemaSet = schemaSet;
    }

    /** A schema that says all that the others say, and some more around them, with the text of one of them. */
    static Schema all(Schema text, List<Schema> schemas, List<Keyword> more) {
        Location at = text.at().child("all");
        List<Keyword> keywords = new ArrayList<>(List.of(new AllOf(schemas)));
        keywords.addAll(more);
        return new Schema(at, text.text(), keywords);
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
        schema.keywords().stream()
                .filter(Ref.class::isInstance)
                .forEach(ref -> collect(schemaSet.at(((Ref) ref).target()), found));
        schema.keyword(AllOf.class).ifPresent(all -> all.schemas().forEach(member -> collect(member, found)));
    }

    /** What holds for a property of an object; empty where nothing is said of it. */
    public List<Schema> toProperty(Schema object, String name) {
        Map<Location, Schema> found = new LinkedHashMap<>();
        walk(object, new HashSet<>(), (property, schema) -> {
            if (property.equals(name)) {
                collect(schema, found);
            }
        });
        return List.copyOf(found.values());
    }

    /** The properties that an object's schemas name, in document order. */
    public Set<String> properties(Schema object) {
        Set<String> names = new LinkedHashSet<>();
        walk(object, new HashSet<>(), (property, schema) -> names.add(property));
        return names;
    }

    /** Tells of each property where it is written, what is referred to before what is written after it. */
    private void walk(Schema object, Set<Location> seen, BiConsumer<String, Schema> properties) {
        if (!seen.add(object.at())) {
            return;
        }
        for (Keyword keyword : object.keywords()) {
            if (keyword instanceof Properties named) {
                named.schemas().forEach(properties);
            } else if (keyword instanceof Ref ref) {
                walk(schemaSet.at(ref.target()), seen, properties);
            } else if (keyword instanceof AllOf all) {
                all.schemas().forEach(member -> walk(member, seen, properties));
            }
        }
    }
}
