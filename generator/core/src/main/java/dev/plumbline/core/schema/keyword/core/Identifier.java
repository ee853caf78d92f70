package dev.plumbline.core.schema.keyword.core;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;

/**
 * The reader of keywords that say what a schema is called and what it is written in. They are heeded before schemas are
 * compiled; here a value that is no name at all is found.
 */
public final class Identifier {

    private Identifier() {}

    public static Optional<Keyword> read(KeywordSource source) {
        source.text();
        return Optional.empty();
    }

    /** {@code $vocabulary}: URIs, and whether each must be understood. */
    public static Optional<Keyword> readVocabulary(KeywordSource source) {
        if (!source.value().isObject()) {
            return source.invalid("an object of vocabularies");
        }
        source.value().forEachEntry((uri, required) -> {
            if (!required.isBoolean()) {
                source.invalid(source.at().child(uri), "true or false for each vocabulary");
            }
        });
        return Optional.empty();
    }
}
