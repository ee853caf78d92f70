package dev.plumbline.core.types;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema and those that it takes in say about an object's properties.
 *
 * @param properties each property's schemas, the outermost first; properties in document order
 * @param variable the schemas of properties that only some branches of a {@code oneOf} or {@code anyOf} name
 * @param required the properties that must be there
 * @param other the schema of the properties that are not named
 */
record ObjectShape(
        Map<String, List<Schema>> properties,
        Map<String, List<Schema>> variable,
        Set<String> required,
        Optional<Schema> other) {

    static ObjectShape of(Schema schema, SchemaSet schemas) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        Map<String, List<Schema>> properties = effective.properties();
        Map<String, List<Schema>> variable = new LinkedHashMap<>();
        if (!properties.isEmpty()) {
            branches(effective)
                    .map(branch -> EffectiveSchema.of(branch, schemas))
                    .forEach(branch -> branch.properties()
                            .forEach((name, all) -> variable.computeIfAbsent(name, key -> new ArrayList<>())
                                    .addAll(all)));
            variable.keySet().removeAll(properties.keySet());
        }
        Set<String> required = effective
                .outermost(Required.class)
                .flatMap(keyword -> Stream.concat(keyword.names().stream(), keyword.received().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<Schema> other = effective
                .outermost(AdditionalProperties.class)
                .map(AdditionalProperties::schema)
                .findFirst()
                .or(() -> effective
                        .outermost(UnevaluatedProperties.class)
                        .map(UnevaluatedProperties::schema)
                        .findFirst());
        return new ObjectShape(properties, variable, required, other);
    }

    /** The branches of every {@code oneOf} and {@code anyOf} that applies. */
    private static Stream<Schema> branches(EffectiveSchema schema) {
        return Stream.concat(
                schema.outermost(OneOf.class).flatMap(keyword -> keyword.schemas().stream()),
                schema.outermost(AnyOf.class).flatMap(keyword -> keyword.schemas().stream()));
    }
}
