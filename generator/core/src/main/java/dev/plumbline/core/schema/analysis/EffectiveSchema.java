package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema says of its instances all in all: itself, and what it takes in with {@code $ref} and {@code allOf}. What
 * applies under conditions only is in {@link ConditionalSchemas}.
 *
 * <p>Two orders are kept, since both are asked for:
 *
 * <ol>
 *   <li>Document order, as {@link SameInstance} walks: what is taken in stands where it is taken in. Whoever lists what a
 *       schema says goes by it.
 *   <li>Outermost first: by the number of steps from the schema that was asked about, and then in document order. Where
 *       several speak of the same thing and one must be preferred, it is the one that the author wrote last: who takes a
 *       schema in and adds to it says more about the result than the schema that is taken in.
 * </ol>
 */
public final class EffectiveSchema {

    /** A keyword of a schema that applies, and how many steps that schema is away. */
    private record Said(Keyword keyword, Schema schema, int depth) {}

    private final SchemaSet schemaSet;
    private final List<Schema> schemas = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    private EffectiveSchema(Schema schema, SchemaSet schemaSet, SameInstance.Reach reach) {
        this.schemaSet = schemaSet;
        SameInstance.walk(schema, schemaSet, reach, new SameInstance.Visitor() {
            @Override
            public void schema(Schema applied, List<Condition> when, int depth) {
                schemas.add(applied);
            }

            @Override
            public void keyword(Keyword keyword, Schema applied, List<Condition> when, int depth) {
                said.add(new Said(keyword, applied, depth));
            }
        });
    }

    /** All that always applies to the instances of a schema. */
    public static EffectiveSchema of(Schema schema, SchemaSet schemas) {
        return new EffectiveSchema(schema, schemas, SameInstance.Reach.ALWAYS);
    }

    /** What a schema and those that it refers to say themselves; {@code allOf} is one of their keywords. */
    public static EffectiveSchema throughReferences(Schema schema, SchemaSet schemas) {
        return new EffectiveSchema(schema, schemas, SameInstance.Reach.REFERENCES);
    }

    /** What is written in a schema and its {@code allOf}; references are among the keywords. */
    public static EffectiveSchema writtenHere(Schema schema, SchemaSet schemas) {
        return new EffectiveSchema(schema, schemas, SameInstance.Reach.WRITTEN_HERE);
    }

    /** All that may apply to an instance of a schema, whatever it depends on. */
    public static EffectiveSchema possibly(Schema schema, SchemaSet schemas) {
        return new EffectiveSchema(schema, schemas, SameInstance.Reach.POSSIBLY);
    }

    /** The schemas, in document order: the schema itself first. */
    public List<Schema> schemas() {
        return List.copyOf(schemas);
    }

    /** All their keywords in document order, but for those that only take schemas in. */
    public Stream<Keyword> keywords() {
        return said.stream().map(Said::keyword);
    }

    /** The keywords of a kind, in document order. */
    public <K extends Keyword> Stream<K> keywords(Class<K> kind) {
        return keywords().filter(kind::isInstance).map(kind::cast);
    }

    /** The keywords of a kind, the outermost first. */
    public <K extends Keyword> Stream<K> outermost(Class<K> kind) {
        return said.stream()
                .sorted(Comparator.comparingInt(Said::depth))
                .map(Said::keyword)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * Each property with the schemas that {@code properties} has for it, the outermost first. The properties are in the
     * order of the schemas that name them, and a schema counts as of its first keyword.
     */
    public Map<String, List<Schema>> properties() {
        record Named(Schema schema, int depth) {}
        Map<String, List<Named>> found = new LinkedHashMap<>();
        Set<Location> read = new LinkedHashSet<>();
        for (Said each : said) {
            if (read.add(each.schema().at())) {
                each.schema()
                        .keyword(Properties.class)
                        .ifPresent(named -> named.schemas()
                                .forEach((name, property) -> found.computeIfAbsent(name, key -> new ArrayList<>())
                                        .add(new Named(property, each.depth()))));
            }
        }
        Map<String, List<Schema>> properties = new LinkedHashMap<>();
        found.forEach((name, schemas) -> properties.put(
                name,
                schemas.stream()
                        .sorted(Comparator.comparingInt(Named::depth))
                        .map(Named::schema)
                        .toList()));
        return properties;
    }

    /** The names of all properties that {@code properties} has a schema for, in document order. */
    public Set<String> propertyNames() {
        return keywords(Properties.class)
                .flatMap(named -> named.schemas().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All that always applies to a property, in document order; empty where nothing is said of it. */
    public List<Schema> property(String name) {
        Map<Location, Schema> found = new LinkedHashMap<>();
        keywords(Properties.class)
                .flatMap(named -> Stream.ofNullable(named.schemas().get(name)))
                .flatMap(property -> of(property, schemaSet).schemas.stream())
                .forEach(schema -> found.putIfAbsent(schema.at(), schema));
        return List.copyOf(found.values());
    }

    /** Whether nothing satisfies it, since it says {@code false} or {@code not: {}}. */
    public boolean isNever() {
        return keywords()
                .anyMatch(keyword -> keyword instanceof FalseSchema
                        || keyword instanceof Not not && not.schema().keywords().isEmpty());
    }

    /** Whether its {@code type} lets nothing but objects through. */
    public boolean isOnlyObjects() {
        return keywords(Type.class).anyMatch(type -> type.types().equals(Set.of(JsonType.OBJECT)));
    }
}
