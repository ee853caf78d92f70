package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every schema of a run, subschemas included, by location.
 *
 * @param schemas location to schema, sorted
 * @param absoluteLocations where a schema stands by the {@code $id} around it, for those that have one
 */
public record SchemaSet(SortedMap<Location, Schema> schemas, SortedMap<Location, String> absoluteLocations) {

    public SchemaSet {
        schemas = Collections.unmodifiableSortedMap(new TreeMap<>(schemas));
        absoluteLocations = Collections.unmodifiableSortedMap(new TreeMap<>(absoluteLocations));
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
