package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Schemas that are nothing but a reference: what they refer to can be taken in their place. */
public final class BareReference {

    private BareReference() {}

    /**
     * The references from a schema to what it means.
     *
     * @param references one after the other; none where the schema means itself
     * @param end what it means
     */
    public record Chain(List<Ref> references, Schema end) {

        public Chain {
            references = List.copyOf(references);
        }
    }

    /** The reference that is all a schema says. */
    public static Optional<Ref> saidBy(Schema schema) {
        return schema.keywords().size() == 1 ? schema.keyword(Ref.class) : Optional.empty();
    }

    /** The reference that is all a schema demands: annotations may stand beside it. */
    public static Optional<Ref> demandedBy(Schema schema) {
        boolean alone = schema.keywords().stream()
                        .filter(keyword -> !keyword.checks().isEmpty())
                        .count()
                == 1;
        return alone ? schema.keyword(Ref.class) : Optional.empty();
    }

    /** What a schema means that says nothing but a reference, and then perhaps another. */
    public static Schema target(Schema schema, SchemaSet schemas) {
        return follow(schema, schemas, BareReference::saidBy, at -> false).end();
    }

    /**
     * Follows references to their end; one that comes back ends there.
     *
     * @param reference gives the reference that a schema is nothing but
     * @param isEnd whether the schema at a location is to be taken as it is
     */
    public static Chain follow(
            Schema schema, SchemaSet schemas, Function<Schema, Optional<Ref>> reference, Predicate<Location> isEnd) {
        List<Ref> references = new ArrayList<>();
        Set<Location> seen = new HashSet<>();
        Schema end = schema;
        Optional<Ref> next = Optional.empty();
        while (!isEnd.test(end.at()) && seen.add(end.at()) && (next = reference.apply(end)).isPresent()) {
            references.add(next.get());
            end = schemas.at(next.get().target());
        }
        return new Chain(references, end);
    }
}
