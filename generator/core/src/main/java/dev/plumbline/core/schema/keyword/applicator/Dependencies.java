package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.keyword.validation.DependentRequired;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * {@code dependencies} of older drafts. Since 2019-09 it is two keywords, and a list of names is what {@link
 * DependentRequired} has, a schema what {@link DependentSchemas} has. The meta-schema of 2020-12 keeps it, deprecated, and
 * asks that nobody give it another meaning, so it has its old one here.
 *
 * @param parts each entry as the keyword that says it now
 */
public record Dependencies(List<Keyword> parts) implements Keyword {

    private static final String NAME = "dependencies";

    public Dependencies {
        parts = List.copyOf(parts);
    }

    /** Since 2019-09, which has other keywords for it. */
    public static Optional<Dependencies> readReplaced(KeywordSource source) {
        source.warning(
                "ReplacedKeyword",
                "\"" + NAME + "\" is a keyword of an older JSON Schema; it means here what it meant there",
                "write dependentRequired or dependentSchemas");
        return read(source);
    }

    public static Optional<Dependencies> read(KeywordSource source) {
        if (!source.value().isObject()) {
            return source.invalid("an object of schemas and lists of property names");
        }
        List<Keyword> parts = new ArrayList<>();
        source.value().forEachEntry((name, value) -> part(source, name, value).ifPresent(parts::add));
        return Optional.of(new Dependencies(parts));
    }

    private static Optional<? extends Keyword> part(KeywordSource source, String name, JsonNode value) {
        Location at = source.at().child(name);
        return value.isArray()
                ? source.names(at, value).map(names -> new DependentRequired(NAME, Map.of(name, names)))
                : source.schema(at, value).map(schema -> new DependentSchemas(NAME, Map.of(name, schema)));
    }

    @Override
    public String name() {
        return NAME;
    }
}
