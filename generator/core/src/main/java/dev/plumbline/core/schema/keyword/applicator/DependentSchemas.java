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

/**
 * Schemas that hold for an object that has a property.
 *
 * @param name the keyword as written, which was another one in older drafts
 */
public record DependentSchemas(String name, Map<String, Schema> schemas) implements Keyword {

    public DependentSchemas {
        schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    }

    public static Optional<DependentSchemas> read(KeywordSource source) {
        return source.schemasByName().map(schemas -> new DependentSchemas(source.name(), schemas));
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
        return schemas.entrySet().stream()
                .<Check>map(entry -> new Check.WhenPresent(entry.getKey(), entry.getValue()))
                .toList();
    }
}
