package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.regex.EcmaPattern;
import java.util.List;
import java.util.Optional;

/** The regular expression that must match somewhere in a string. */
public record Pattern(EcmaPattern pattern) implements Keyword {

    public static Optional<Pattern> read(KeywordSource source) {
        return source.text().flatMap(text -> PatternReader.read(text, source)).map(Pattern::new);
    }

    /** As OpenAPI 3.0 has it: without the {@code u} flag, more signs may be escaped. */
    public static Optional<Pattern> readWithoutFlag(KeywordSource source) {
        return source.text()
                .flatMap(text -> PatternReader.readWithoutFlag(text, source))
                .map(Pattern::new);
    }

    /** The expression as the document writes it. */
    public String source() {
        return pattern.source();
    }

    @Override
    public String name() {
        return "pattern";
    }

    @Override
    public List<String> arguments() {
        return List.of(pattern.source());
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("pattern", List.of(pattern.java())));
    }
}
