package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;

/** {@code contentEncoding}: how bytes are written as a text. An annotation. */
public record ContentEncoding(String encoding) implements Keyword {

    /** The keyword; a value of another kind is passed over, with a warning. */
    public static Optional<Keyword> read(KeywordSource source) {
        return source.value().isString()
                ? Optional.of(new ContentEncoding(source.value().stringValue()))
                : Annotation.TEXT.read(source);
    }

    @Override
    public String name() {
        return "contentEncoding";
    }
}
