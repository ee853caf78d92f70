package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The property whose value names a branch of the {@code oneOf} or {@code anyOf} beside it (OpenAPI 3.1, 4.8.25). It
 * demands nothing of an instance: it only tells which branch was meant.
 *
 * @param property its name
 * @param mapping value to the name of a component or to a reference, as written
 */
public record Discriminator(String property, Map<String, String> mapping) implements Keyword {

    private static final String COMPONENTS = "/components/schemas/";

    public Discriminator {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }

    public static Optional<Discriminator> read(KeywordSource source) {
        JsonNode property = source.value().path("propertyName");
        if (!property.isString()) {
            return source.invalid("an object with propertyName");
        }
        Map<String, String> mapping = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : source.value().path("mapping").properties()) {
            if (!entry.getValue().isString()) {
                return source.invalid(
                        source.at().child("mapping").child(entry.getKey()),
                        "the name of a schema, or a reference to it");
            }
            mapping.put(entry.getKey(), entry.getValue().stringValue());
        }
        return Optional.of(new Discriminator(property.stringValue(), mapping));
    }

    @Override
    public String name() {
        return "discriminator";
    }

    /** What the property says for a branch: as it is mapped; without that, the name of its component. */
    public List<String> values(Ref branch) {
        String component = isComponent(branch.target()) ? branch.target().lastName() : null;
        List<String> mapped = mapping.entrySet().stream()
                .filter(entry -> entry.getValue().equals(branch.ref())
                        || entry.getValue().equals(component))
                .map(Map.Entry::getKey)
                .toList();
        return mapped.isEmpty() ? Stream.ofNullable(component).toList() : mapped;
    }

    private static boolean isComponent(Location at) {
        return at.pointer().startsWith(COMPONENTS) && at.pointer().lastIndexOf('/') == COMPONENTS.length() - 1;
    }
}
