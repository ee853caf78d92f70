package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.core.schema.regex.PlainPattern;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of a schema's patterns take no regular expression. */
final class PlainPatterns {

    private PlainPatterns() {}

    /** A pattern of one of the schema's keywords, in rows; empty where it takes more. */
    static Optional<PlainPattern> of(Schema schema, Pattern pattern) {
        return schema.keywords().stream()
                .flatMap(PlainPatterns::patterns)
                .filter(each -> each.java() == pattern)
                .findFirst()
                .flatMap(PlainPatterns::of);
    }

    static Optional<PlainPattern> of(EcmaPattern pattern) {
        return PlainPattern.of(pattern.source(), pattern.java());
    }

    private static Stream<EcmaPattern> patterns(Keyword keyword) {
        if (keyword instanceof dev.plumbline.core.schema.keyword.validation.Pattern one) {
            return Stream.of(one.pattern());
        }
        if (keyword instanceof PatternProperties named) {
            return named.schemas().keySet().stream();
        }
        return keyword instanceof AdditionalProperties others ? others.matched().stream() : Stream.empty();
    }
}
