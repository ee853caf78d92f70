package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.formats.StringFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What kind of text or number a value is. An annotation that rejects nothing, as the standard says, unless it is
 * asserted: by the dialect, or by {@link AssertFormat} beside it, which goes before the dialect.
 *
 * @param asserted what a text has to be not to be rejected; nothing where none is, or where the format is not known
 */
public record Format(String format, Optional<StringFormat> asserted) implements Keyword {

    public static Optional<Format> read(KeywordSource source) {
        boolean byDialect = source.dialect().is(Dialect.Trait.FORMATS_ARE_ASSERTED);
        JsonNode own = source.sibling(AssertFormat.NAME);
        boolean asserted = own != null && own.isBoolean() ? own.booleanValue() : byDialect;
        return source.text()
                .map(format -> new Format(format, asserted ? test(format, source.dialect()) : Optional.empty()));
    }

    /** Names before draft-07 know nothing of labels in other scripts: their host names are those of RFC 1123 alone. */
    private static Optional<StringFormat> test(String format, Dialect dialect) {
        boolean isPlain =
                dialect.is(Dialect.Trait.HOSTNAMES_ARE_PLAIN) && format.equals(StringFormat.HOSTNAME.keyword());
        return isPlain ? Optional.of(StringFormat.PLAIN_HOSTNAME) : StringFormat.named(format);
    }

    @Override
    public String name() {
        return "format";
    }

    @Override
    public List<String> arguments() {
        return List.of(format);
    }

    @Override
    public List<Check> checks() {
        return asserted.<Check>map(known -> new Check.Test("format", List.of(known)))
                .map(List::of)
                .orElse(List.of());
    }
}
