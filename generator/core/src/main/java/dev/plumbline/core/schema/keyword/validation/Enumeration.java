package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code enum}: the values that are allowed, without repetitions. */
public record Enumeration(List<JsonNode> values) implements Keyword {

    public Enumeration {
        values = List.copyOf(values);
    }

    public static Optional<Enumeration> read(KeywordSource source) {
        if (!source.value().isArray()) {
            return source.invalid("a list of values");
        }
        if (source.value().isEmpty()) {
            source.warning("EmptyEnum", "nothing is one of no values, so every value is rejected", "list a value");
        }
        return Optional.of(
                new Enumeration(source.value().valueStream().distinct().toList()));
    }

    @Override
    public String name() {
        return "enum";
    }

    @Override
    public List<String> arguments() {
        return values.stream().map(JsonWords::text).toList();
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("oneOf", List.of(values)));
    }
}
