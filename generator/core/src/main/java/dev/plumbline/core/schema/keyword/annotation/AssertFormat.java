package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.formats.StringFormat;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * {@code x-assert-format}: whether the {@code format} beside it rejects a text that is not of the format. It goes before
 * what the dialect says of all formats. The standard has only a vocabulary for a whole meta-schema (JSON Schema
 * Validation 2020-12, section 7.2.2).
 */
public record AssertFormat(boolean asserted) implements Keyword {

    static final String NAME = "x-assert-format";

    public static Optional<AssertFormat> read(KeywordSource source) {
        Optional<AssertFormat> read = source.truth().map(AssertFormat::new);
        if (read.filter(AssertFormat::asserted).isPresent()) {
            requireKnownFormat(source);
        }
        return read;
    }

    /** A format that cannot be asserted must not look as if it were. */
    private static void requireKnownFormat(KeywordSource source) {
        JsonNode format = source.sibling("format");
        if (format == null || !format.isString()) {
            source.error("UnknownFormat", "no format stands beside \"" + NAME + "\"", "add one, or take this out");
        } else if (StringFormat.named(format.stringValue()).isEmpty()) {
            source.error(
                    "UnknownFormat",
                    "the format \"" + format.stringValue() + "\" is not one of JSON Schema's and cannot be asserted",
                    "name a format of the standard, or say it with a pattern");
        }
    }

    @Override
    public String name() {
        return NAME;
    }
}
