package dev.plumbline.core.read;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.vocabulary.Application;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import dev.plumbline.core.types.SchemaPlaces;
import dev.plumbline.core.types.TypeReader;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * Declares components that no operation uses, since their author gave them a name. A component that others only take in
 * with {@code allOf} is a building block: no value is of that type, and it gets none.
 */
final class Components {

    private Components() {}

    static void declare(SchemaSet schemas, Index index, SchemaPlaces places, TypeReader types) {
        Set<Location> blocks = new HashSet<>();
        for (Schema schema : schemas.schemas().values()) {
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Ref ref
                        && !isInside(schema.at(), ref.target())
                        && takesIn(schema, places, types)) {
                    blocks.add(ref.target());
                }
            }
        }
        schemas.schemas().values().stream()
                .filter(schema -> schema.at().document().equals(index.root().document()))
                .filter(schema -> !schema.at().pointer().isEmpty() && places.isNamed(schema.at()))
                .filter(schema -> !blocks.contains(schema.at()))
                .filter(schema -> types.possible(schema) && types.declares(schema))
                .sorted(Comparator.comparing(schema -> index.place(schema.at())))
                .forEach(types::of);
    }

    private static boolean isInside(Location at, Location component) {
        return at.document().equals(component.document()) && (at.pointer() + "/").startsWith(component.pointer() + "/");
    }

    /** Whether the reference adds to a larger schema, and does not stand for a value of its own. */
    private static boolean takesIn(Schema schema, SchemaPlaces places, TypeReader types) {
        return KeywordTable.standard()
                        .holding(schema.at())
                        .filter(row -> row.application() == Application.IN_PLACE)
                        .isPresent()
                || places.isNamed(schema.at()) && types.declares(schema);
    }
}
