package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Components that others extend, as OpenAPI has inheritance (3.0.4, 4.7.25, the example with {@code allOf}): one has a
 * {@code discriminator} and no branches beside it, the others take it in with {@code allOf}. Where a reference leads to
 * it, a value may be any of them.
 *
 * <p>So such a component has two meanings. Its own location means all of them; at {@link #itself} it means itself alone.
 */
public final class Inheritance {

    private static final String ITSELF = "itself";

    private final SchemaSet schemas;
    private final SortedMap<Location, List<Schema>> heirs = new TreeMap<>();

    private Inheritance(SchemaSet schemas) {
        this.schemas = schemas;
    }

    public static Inheritance of(SchemaSet schemas) {
        Inheritance inheritance = new Inheritance(schemas);
        schemas.schemas().values().stream()
                .filter(schema -> isNamed(schema.at()))
                .forEach(schema -> inheritance
                        .extended(schema, new HashSet<>())
                        .forEach(base -> inheritance
                                .heirs
                                .computeIfAbsent(base, at -> new ArrayList<>())
                                .add(schema)));
        return inheritance;
    }

    /** The same schemas, and each component that is extended a second time, as itself alone. */
    public static SchemaSet withBases(SchemaSet schemas) {
        return schemas.with(of(schemas).heirs.keySet().stream()
                .map(schemas::at)
                .map(base -> new Schema(itself(base.at()), base.text(), base.keywords()))
                .toList());
    }

    /** The same schemas, and each received component that is extended a second time, as itself alone. */
    public static SchemaSet withReceivedBases(SchemaSet schemas) {
        return schemas.with(schemas.schemas().keySet().stream()
                .filter(Inheritance::isItself)
                .map(itself -> schemas.schemas().get(Received.at(new Location(itself.document(), itself.pointer()))))
                .filter(Objects::nonNull)
                .map(base -> new Schema(Received.at(itself(Received.sent(base.at()))), base.text(), base.keywords()))
                .toList());
    }

    /** Where a component that is extended means itself alone. */
    public static Location itself(Location base) {
        return new Location(base.document(), base.pointer(), ITSELF);
    }

    /** Whether the location is one of a component as itself alone. */
    public static boolean isItself(Location at) {
        return at.scope().equals(ITSELF);
    }

    /** The components that extend this one, and no other between; empty where it is none that is extended. */
    public List<Schema> heirs(Location base) {
        return List.copyOf(heirs.getOrDefault(base, List.of()));
    }

    /** The nearest components with a discriminator that a schema takes in. */
    private Set<Location> extended(Schema schema, Set<Location> seen) {
        Set<Location> bases = new HashSet<>();
        schema.keyword(AllOf.class).stream()
                .flatMap(all -> all.schemas().stream())
                .flatMap(part -> reference(part))
                .filter(parent -> seen.add(parent.at()))
                .forEach(parent -> {
                    if (isBase(parent)) {
                        bases.add(parent.at());
                    } else {
                        bases.addAll(extended(parent, seen));
                    }
                });
        bases.remove(schema.at());
        return bases;
    }

    private Stream<Schema> reference(Schema part) {
        return part
                .keyword(Ref.class)
                .map(Ref::target)
                .filter(Inheritance::isNamed)
                .flatMap(target -> Optional.ofNullable(schemas.schemas().get(target)))
                .stream();
    }

    private static boolean isBase(Schema schema) {
        return schema.keyword(Discriminator.class).isPresent()
                && schema.keyword(OneOf.class).isEmpty()
                && schema.keyword(AnyOf.class).isEmpty();
    }

    private static boolean isNamed(Location at) {
        return at.scope().isEmpty() && ComponentSchemas.isComponent(at);
    }
}
