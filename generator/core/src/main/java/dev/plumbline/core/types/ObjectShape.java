package dev.plumbline.core.types;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.AdditionalProperties;
import dev.plumbline.core.schema.keyword.AnyOf;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.Required;
import dev.plumbline.core.schema.keyword.UnevaluatedProperties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parts of a schema say about an object's properties.
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

    static ObjectShape of(Schema schema, Parts parts) {
        Map<String, List<Schema>> properties = new LinkedHashMap<>();
        Map<String, List<Schema>> variable = new LinkedHashMap<>();
        gather(schema, parts, properties);
        if (!properties.isEmpty()) {
            branches(schema, parts).forEach(branch -> gather(branch, parts, variable));
            variable.keySet().removeAll(properties.keySet());
        }
        Set<String> required = parts.keywords(schema, Required.class)
                .flatMap(keyword -> keyword.names().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<Schema> other = parts.keywords(schema, AdditionalProperties.class)
                .map(AdditionalProperties::schema)
                .findFirst()
                .or(() -> parts.keywords(schema, UnevaluatedProperties.class)
                        .map(UnevaluatedProperties::schema)
                        .findFirst());
        return new ObjectShape(properties, variable, required, other);
    }

    private static void gather(Schema schema, Parts parts, Map<String, List<Schema>> properties) {
        Map<String, List<Parts.Part>> found = new LinkedHashMap<>();
        for (Parts.Part part : parts.of(schema)) {
            part.schema()
                    .keyword(Properties.class)
                    .ifPresent(keyword -> keyword.schemas()
                            .forEach((name, property) -> found.computeIfAbsent(name, key -> new ArrayList<>())
                                    .add(new Parts.Part(property, part.depth()))));
        }
        found.forEach((name, candidates) -> properties
                .computeIfAbsent(name, key -> new ArrayList<>())
                .addAll(candidates.stream()
                        .sorted(Comparator.comparingInt(Parts.Part::depth))
                        .map(Parts.Part::schema)
                        .toList()));
    }

    /** The branches of every {@code oneOf} and {@code anyOf} in the parts. */
    private static Stream<Schema> branches(Schema schema, Parts parts) {
        return Stream.concat(
                parts.keywords(schema, OneOf.class).flatMap(keyword -> keyword.schemas().stream()),
                parts.keywords(schema, AnyOf.class).flatMap(keyword -> keyword.schemas().stream()));
    }
}
