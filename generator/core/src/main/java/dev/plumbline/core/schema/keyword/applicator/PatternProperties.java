package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.PatternReader;
import dev.plumbline.core.schema.regex.EcmaPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schemas of the properties whose names match a pattern. */
public record PatternProperties(Map<EcmaPattern, Schema> schemas) implements Keyword {

    public PatternProperties {
        schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    }

    public static Optional<PatternProperties> read(KeywordSource source) {
        return source.schemasByName().flatMap(schemas -> withPatterns(source, schemas));
    }

    private static Optional<PatternProperties> withPatterns(KeywordSource source, Map<String, Schema> schemas) {
        Map<EcmaPattern, Schema> read = new LinkedHashMap<>();
        for (Map.Entry<String, Schema> entry : schemas.entrySet()) {
            PatternReader.read(entry.getKey(), source).ifPresent(pattern -> read.put(pattern, entry.getValue()));
        }
        return Optional.of(new PatternProperties(read));
    }

    @Override
    public String name() {
        return "patternProperties";
    }

    @Override
    public List<Schema> subschemas() {
        return List.copyOf(schemas.values());
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        schemas.forEach(
                (pattern, schema) -> checks.add(new Check.EachMatchingProperty(checks.size(), pattern.java(), schema)));
        return List.copyOf(checks);
    }
}
