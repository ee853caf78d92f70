package dev.plumbline.core.schema.keyword.core;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;

/** The reader of keywords whose schemas no instance is held against where they stand: they must be schemas all the same. */
public final class Definitions {

    private Definitions() {}

    /** {@code $defs}: schemas by name, for references to find. */
    public static Optional<Keyword> read(KeywordSource source) {
        if (!source.value().isObject()) {
            return source.invalid("an object of schemas");
        }
        source.value().forEachEntry((name, schema) -> source.unused(source.at().child(name), schema));
        return Optional.empty();
    }

    /** {@code contentSchema}: the schema of what a string holds. An annotation (JSON Schema Validation 2020-12, 8.5). */
    public static Optional<Keyword> readContent(KeywordSource source) {
        source.unused(source.at(), source.value());
        return Optional.empty();
    }
}
