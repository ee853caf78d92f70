package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;

/** {@code x-sensitive}: the value is a secret and is never shown. An annotation. */
public record Sensitive(boolean sensitive) implements Keyword {

    public static Optional<Sensitive> read(KeywordSource source) {
        return source.truth().map(Sensitive::new);
    }

    @Override
    public String name() {
        return "x-sensitive";
    }
}
