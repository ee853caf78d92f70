package dev.plumbline.core.read;

import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.types.SchemaPlaces;
import dev.plumbline.core.types.TypeReader;
import java.util.Comparator;

/**
 * Declares components that no operation uses, since their author gave them a name: also one that others only take in with
 * {@code allOf}, for somebody may write code for whatever has its properties.
 */
final class Components {

    private Components() {}

    static void declare(SchemaSet schemas, Index index, SchemaPlaces places, TypeReader types) {
        schemas.schemas().values().stream()
                .filter(schema -> schema.at().document().equals(index.root().document()))
                .filter(schema -> !schema.at().pointer().isEmpty() && places.isNamed(schema.at()))
                .filter(schema -> types.possible(schema) && types.declares(schema))
                .sorted(Comparator.comparing(schema -> index.place(schema.at())))
                .forEach(types::of);
    }
}
