package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every schema of a run, subschemas included, by location.
 *
 * @param schemas location to schema, sorted
 */
public record Rules(SortedMap<Location, Schema> schemas) {

    public Rules {
        schemas = Collections.unmodifiableSortedMap(new TreeMap<>(schemas));
    }

    /** The schema at a location; throws {@link IllegalArgumentException} where none was compiled. */
    public Schema at(Location location) {
        Schema schema = schemas.get(location);
        if (schema == null) {
            throw new IllegalArgumentException("no schema at " + location);
        }
        return schema;
    }
}
