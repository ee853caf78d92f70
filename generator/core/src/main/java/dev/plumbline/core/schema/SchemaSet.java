package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every schema of a run, subschemas included, by location. */
public final class SchemaSet {

    private final SortedMap<Location, Schema> schemas;
    private final SortedMap<Location, String> absoluteLocations;

    /** Locations are long texts that begin alike: looking one up in a sorted map compares many of them. */
    private final Map<Location, Schema> byLocation;

    /**
     * A set.
     *
     * @param schemas location to schema
     * @param absoluteLocations where a schema stands by the {@code $id} around it, for those that have one
     */
    public SchemaSet(SortedMap<Location, Schema> schemas, SortedMap<Location, String> absoluteLocations) {
        this.schemas = Collections.unmodifiableSortedMap(new TreeMap<>(schemas));
        this.absoluteLocations = Collections.unmodifiableSortedMap(new TreeMap<>(absoluteLocations));
        this.byLocation = new HashMap<>(schemas);
    }

    /** Whether there is a schema at a location. */
    public boolean has(Location location) {
        return byLocation.containsKey(location);
    }

    /** Location to schema, sorted. */
    public SortedMap<Location, Schema> schemas() {
        return schemas;
    }

    /** Where a schema stands by the {@code $id} around it, for those that have one; sorted. */
    public SortedMap<Location, String> absoluteLocations() {
        return absoluteLocations;
    }

    /** The same with a schema that allows anything at each of these locations. */
    public SchemaSet withAny(Collection<Location> locations) {
        SortedMap<Location, Schema> more = new TreeMap<>(schemas);
        locations.forEach(at -> more.putIfAbsent(at, new Schema(at, SchemaText.NONE, List.of())));
        return new SchemaSet(more, absoluteLocations);
    }

    /** The same with these schemas more. */
    public SchemaSet with(Collection<Schema> others) {
        SortedMap<Location, Schema> more = new TreeMap<>(schemas);
        others.forEach(schema -> more.put(schema.at(), schema));
        return new SchemaSet(more, absoluteLocations);
    }

    /** The same with these schemas more, of which some have an absolute location. */
    public SchemaSet with(Collection<Schema> others, Map<Location, String> locations) {
        SortedMap<Location, String> more = new TreeMap<>(absoluteLocations);
        more.putAll(locations);
        return new SchemaSet(with(others).schemas, more);
    }

    /** Whether a schema is the one at its location, and not made of it. */
    public boolean has(Schema schema) {
        return byLocation.get(schema.at()) == schema;
    }

    /** The schema at a location; throws {@link IllegalArgumentException} where none was compiled. */
    public Schema at(Location location) {
        Schema schema = byLocation.get(location);
        if (schema == null) {
            throw new IllegalArgumentException("no schema at " + location);
        }
        return schema;
    }
}
