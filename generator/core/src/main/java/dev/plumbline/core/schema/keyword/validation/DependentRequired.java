package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that an object must have when it has another.
 *
 * @param name the keyword as written, which was another one in older drafts
 */
public record DependentRequired(String name, Map<String, List<String>> names) implements Keyword {

    public DependentRequired {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    public static Optional<DependentRequired> read(KeywordSource source) {
        return source.namesByName().map(names -> new DependentRequired(source.name(), names));
    }

    @Override
    public List<Check> checks() {
        return names.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .<Check>map(entry -> new Check.HasProperties(entry.getKey(), entry.getValue()))
                .toList();
    }
}
