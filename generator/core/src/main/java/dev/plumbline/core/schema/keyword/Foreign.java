package dev.plumbline.core.schema.keyword;

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

    /** A keyword that OpenAPI 3.0 does not have, by how 3.1 reads it: perhaps it is foreign there, too. */
    public static Foreign to30(KeywordReader in31) {
        return in31 instanceof Foreign foreign
                ? new Foreign(foreign.home(), "say it another way")
                : new Foreign("OpenAPI 3.1", "say it another way, or use OpenAPI 3.1");
    }

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
