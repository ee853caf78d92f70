package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of named properties, in document order. */
public record Properties(Map<String, Schema> schemas) implements Keyword {

    public Properties {
        schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    }

    public static Optional<Properties> read(KeywordSource source) {
        return source.schemasOfNames().map(Properties::new);
    }

    @Override
    public String name() {
        return "properties";
    }

    @Override
    public List<Schema> subschemas() {
        return List.copyOf(schemas.values());
    }

    @Override
    public List<String> subschemaKeys() {
        return List.copyOf(schemas.keySet());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.EachNamedProperty(schemas));
    }
}
