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
 * @param meant whether, in an OpenAPI document and beside a type, it means here what it means there
 */
public record Foreign(String home, String instead, boolean meant) implements KeywordReader {

    @Override
    public Optional<Keyword> read(KeywordSource source) {
        boolean taken = meant && source.isInOpenApi() && source.sibling("type") != null;
        source.warning(
                "ForeignKeyword",
                "\"" + source.name() + "\" is a keyword of " + home
                        + (taken
                                ? "; it is taken for what it means there"
                                : " and means nothing in " + source.dialect().title()),
                instead);
        return Optional.empty();
    }
}
