package dev.plumbline.core.types;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.analysis.PossibleTypes;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds schemas that have the same type as the one they refer to: a {@code $ref} beside texts and limits. In an inline
 * schema {@code allOf} with a single type in it counts as well, since that is how texts are written beside a {@code $ref}
 * in dialects in which nothing may stand there; a schema with a name has a type of its own where it has {@code allOf}.
 */
final class TypeAliases {

    private static final List<Class<? extends Keyword>> SHAPING = List.of(
            Properties.class,
            AdditionalProperties.class,
            Items.class,
            PrefixItems.class,
            Enumeration.class,
            Const.class,
            OneOf.class,
            AnyOf.class);

    private final SchemaSet schemas;
    private final PossibleTypes types;
    private final SchemaPlaces places;

    /** What was found already: chains of references are asked about from each of their schemas. */
    private final Map<Location, Optional<Location>> targets = new HashMap<>();

    TypeAliases(SchemaSet schemas, PossibleTypes types, SchemaPlaces places) {
        this.schemas = schemas;
        this.types = types;
        this.places = places;
    }

    /** The schema whose type this one shares. */
    Optional<Location> target(Schema schema) {
        Optional<Location> known = targets.get(schema.at());
        if (known == null) {
            known = findTarget(schema);
            targets.put(schema.at(), known);
        }
        return known;
    }

    private Optional<Location> findTarget(Schema schema) {
        if (schema.keyword(AllOf.class).isPresent() && places.isNamed(schema.at())) {
            return Optional.empty();
        }
        EffectiveSchema written = EffectiveSchema.writtenHere(schema, schemas);
        List<Location> references = written.keywords(Ref.class).map(Ref::target).toList();
        boolean shaped = written.keywords().anyMatch(keyword -> SHAPING.contains(keyword.getClass()));
        if (shaped || references.size() != 1) {
            return Optional.empty();
        }
        Schema target = schemas.at(references.get(0));
        return sameTypes(schema, target) && requiresNoMore(schema, target)
                ? Optional.of(target.at())
                : Optional.empty();
    }

    /** A schema and those whose type it shares, the next after each; one that comes back ends there. */
    List<Schema> chain(Schema schema) {
        Map<Location, Schema> chain = new LinkedHashMap<>();
        Optional<Schema> next = Optional.of(schema);
        while (next.isPresent() && chain.putIfAbsent(next.get().at(), next.get()) == null) {
            next = target(next.get()).map(schemas::at);
        }
        return List.copyOf(chain.values());
    }

    private boolean sameTypes(Schema schema, Schema target) {
        return withoutNull(schema).equals(withoutNull(target))
                || withoutNull(schema).equals(Set.of(JsonType.OBJECT))
                        && !ObjectShape.of(target, schemas).properties().isEmpty();
    }

    private Set<JsonType> withoutNull(Schema schema) {
        Set<JsonType> possible = types.of(schema);
        possible.remove(JsonType.NULL);
        return possible;
    }

    private boolean requiresNoMore(Schema schema, Schema target) {
        List<String> more = EffectiveSchema.of(schema, schemas)
                .outermost(Required.class)
                .flatMap(keyword -> keyword.names().stream())
                .toList();
        return more.isEmpty() || ObjectShape.of(target, schemas).required().containsAll(more);
    }
}
