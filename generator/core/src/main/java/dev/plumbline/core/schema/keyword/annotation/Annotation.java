package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordReader;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The reader of a keyword that only tells something and rejects nothing, by what its value must be. A wrong value is a
 * warning and not an error: no validator is weaker for it, and {@code title: 2024} without quotes is an easy slip.
 */
public enum Annotation implements KeywordReader {
    TEXT("a string", "put it in quotes", JsonNode::isString),
    TRUTH("true or false", "write true or false", JsonNode::isBoolean),
    LIST("a list", "write a list of values", JsonNode::isArray),
    OBJECT("an object", "write an object", JsonNode::isObject),
    ANYTHING("", "", value -> true);

    private final String needed;
    private final String fix;
    private final Predicate<JsonNode> fits;

    Annotation(String needed, String fix, Predicate<JsonNode> fits) {
        this.needed = needed;
        this.fix = fix;
        this.fits = fits;
    }

    @Override
    public Optional<Keyword> read(KeywordSource source) {
        if (!fits.test(source.value())) {
            source.warning(
                    "InvalidAnnotation",
                    "the value of \"" + source.name() + "\" is not " + needed + ", so it is passed over",
                    fix);
        }
        return Optional.empty();
    }
}
