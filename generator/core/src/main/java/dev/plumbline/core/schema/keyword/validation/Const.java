package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code const}: the one value that is allowed. */
public record Const(JsonNode value) implements Keyword {

    public static Optional<Const> read(KeywordSource source) {
        return Optional.of(new Const(source.value()));
    }

    @Override
    public String name() {
        return "const";
    }

    @Override
    public List<String> arguments() {
        return List.of(JsonWords.text(value));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("equal", List.of(value)));
    }
}
