package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordReader;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;

/**
 * The reader of a keyword of another dialect: it means nothing here, but its author meant something by it.
 *
 * @param home what knows the keyword
 * @param instead what to do
 */
public record Foreign(String home, String instead) implements KeywordReader {

    @Override
    public Optional<Keyword> read(KeywordSource source) {
        source.warning(
                "ForeignKeyword",
                "\"" + source.name() + "\" is a keyword of " + home + " and means nothing in "
                        + source.dialect().title(),
                instead);
        return Optional.empty();
    }
}
