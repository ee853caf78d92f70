package dev.plumbline.core.schema.keyword.openapi;

import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The property whose value names a branch of the {@code oneOf} or {@code anyOf} beside it (OpenAPI 3.1, 4.8.25). It
 * demands nothing of an instance: it only tells which branch was meant. Without branches beside it, it stands in a
 * schema that others extend with {@code allOf}, and tells readers of the document which they are.
 *
 * @param property its name
 * @param mapping value to the schema that it names, in the document's order; values that name none are left out
 * @param fallback the schema that is meant where the property is missing or names none ({@code defaultMapping}, OpenAPI
 *     3.2); null where the document names none
 */
public record Discriminator(
        String property,
        Map<String, Location> mapping,
        @Nullable Location fallback) implements Keyword {

    public Discriminator {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }

    public static Optional<Discriminator> read(KeywordSource source) {
        JsonNode property =
                source.value().isString() ? source.value() : source.value().path("propertyName");
        if (!property.isString()) {
            return source.invalid("an object with propertyName");
        }
        if (source.value().isString()) {
            source.taken("an object with propertyName", "the name, as in Swagger 2", "write propertyName inside it");
        }
        return Optional.of(DiscriminatorMapping.read(source, property.stringValue()));
    }

    @Override
    public String name() {
        return "discriminator";
    }

    /** What the property says for a branch: as it is mapped; without that, the name of its component. */
    public List<String> values(Ref branch) {
        return values(branch.target());
    }

    /** What the property says for the schema at a location: as it is mapped; without that, the name of its component. */
    public List<String> values(Location schema) {
        List<String> mapped = mapping.entrySet().stream()
                .filter(entry -> isSame(entry.getValue(), schema))
                .map(Map.Entry::getKey)
                .toList();
        return mapped.isEmpty() ? component(schema).toList() : mapped;
    }

    /** Whether it is what a value is that names no branch. */
    public boolean isFallback(Schema branch) {
        return isFallback(branch.keyword(Ref.class).map(Ref::target).orElse(branch.at()));
    }

    /** The same of the schema at a location. */
    public boolean isFallback(Location schema) {
        return fallback != null && isSame(fallback, schema);
    }

    private static Stream<String> component(Location at) {
        return ComponentSchemas.isComponent(at) ? Stream.of(at.lastName()) : Stream.empty();
    }

    /** Whether two locations are of one schema, whichever of its meanings. */
    static boolean isSame(Location one, Location other) {
        return one.document().equals(other.document()) && one.pointer().equals(other.pointer());
    }
}
