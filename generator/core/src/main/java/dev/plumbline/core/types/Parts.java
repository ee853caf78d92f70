package dev.plumbline.core.types;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schemas that hold for the same instance as a schema: itself, and what it takes in with {@code $ref} and
 * {@code allOf}.
 */
final class Parts {

    /** A schema and how many steps it is away from the one that was asked for. */
    record Part(Schema schema, int depth) {}

    private final SchemaSet schemas;

    Parts(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** The parts in document order: what an {@code allOf} takes in stands where the {@code allOf} stands. */
    List<Part> of(Schema schema) {
        List<Part> parts = new ArrayList<>();
        collect(schema, 0, new HashSet<>(), parts);
        return parts;
    }

    /** Every keyword of that kind in the parts, the outermost schema's first. */
    <K extends Keyword> Stream<K> keywords(Schema schema, Class<K> kind) {
        return of(schema).stream()
                .sorted((a, b) -> Integer.compare(a.depth(), b.depth()))
                .flatMap(part -> part.schema().keywords().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private void collect(Schema schema, int depth, Set<Location> seen, List<Part> parts) {
        if (!seen.add(schema.at())) {
            return;
        }
        boolean added = false;
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof Ref ref) {
                collect(schemas.at(ref.target()), depth + 1, seen, parts);
            } else if (keyword instanceof AllOf allOf) {
                allOf.schemas().forEach(part -> collect(part, depth + 1, seen, parts));
            } else if (!added) {
                parts.add(new Part(schema, depth));
                added = true;
            }
        }
        if (!added) {
            parts.add(new Part(schema, depth));
        }
    }
}
