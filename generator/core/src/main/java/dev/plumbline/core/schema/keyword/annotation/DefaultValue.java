package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code default}: what a missing value means. An annotation. */
public record DefaultValue(JsonNode value) implements Keyword {

    public static Optional<DefaultValue> read(KeywordSource source) {
        return Optional.of(new DefaultValue(source.value()));
    }

    @Override
    public String name() {
        return "default";
    }
}
