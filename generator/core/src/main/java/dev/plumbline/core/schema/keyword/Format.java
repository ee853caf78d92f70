package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** What kind of text or number a value is. An annotation: it rejects nothing, as the standard says. */
public record Format(String format) implements Keyword {

    public static Optional<Format> read(KeywordSource source) {
        return source.text().map(Format::new);
    }

    @Override
    public String name() {
        return "format";
    }

    @Override
    public List<String> arguments() {
        return List.of(format);
    }
}
