package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.core.schema.regex.PlainEscapes;
import dev.plumbline.core.schema.regex.UnsupportedPatternException;
import dev.plumbline.core.schema.regex.WithoutFlag;
import dev.plumbline.formats.regex.EcmaSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Regular expressions as a browser reads them: ECMA-262 with its {@code u} flag. What a document writes in another way is
 * printed in the way in which it was read.
 */
final class PagePatterns {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The ways in which the document's expression may have been read, the strictest first. */
    private static final List<UnaryOperator<String>> READINGS =
            List.of(UnaryOperator.identity(), PlainEscapes::removed, WithoutFlag::rewritten);

    /** An expression of Java's that begins with flags which ECMA-262 has outside of the expression. */
    private static final Pattern FLAGS = Pattern.compile("\\(\\?([ims]+)\\)(.*)", Pattern.DOTALL);

    private final Schema schema;
    private final Runnable unchecked;

    /**
     * The expressions of a schema.
     *
     * @param unchecked is told of one that only Java understands
     */
    PagePatterns(Schema schema, Runnable unchecked) {
        this.schema = schema;
        this.unchecked = unchecked;
    }

    JsonNode row(EcmaPattern pattern) {
        return row(pattern.source(), pattern.java());
    }

    JsonNode row(Pattern java) {
        return sources()
                .filter(pattern -> pattern.java() == java)
                .findFirst()
                .map(this::row)
                .orElseGet(() -> row(java.pattern(), java));
    }

    private Stream<EcmaPattern> sources() {
        return schema.keywords().stream().flatMap(PagePatterns::sources);
    }

    private static Stream<EcmaPattern> sources(Keyword keyword) {
        if (keyword instanceof dev.plumbline.core.schema.keyword.validation.Pattern one) {
            return Stream.of(one.pattern());
        }
        if (keyword instanceof PatternProperties some) {
            return some.schemas().keySet().stream();
        }
        return keyword instanceof AdditionalProperties others ? others.matched().stream() : Stream.empty();
    }

    private JsonNode row(String source, Pattern java) {
        Optional<JsonNode> row = READINGS.stream()
                .flatMap(reading -> read(reading, source).stream())
                .filter(read -> read.java().pattern().equals(java.pattern()))
                .findFirst()
                .<JsonNode>map(read -> NODES.stringNode(read.source()))
                .or(() -> flagged(source));
        if (row.isEmpty()) {
            unchecked.run();
        }
        return row.orElseGet(NODES::nullNode);
    }

    private static Optional<EcmaPattern> read(UnaryOperator<String> reading, String source) {
        try {
            return Optional.of(EcmaPattern.of(reading.apply(source)));
        } catch (EcmaSyntaxException | UnsupportedPatternException e) {
            return Optional.empty();
        }
    }

    /** What Java alone reads, and yet says what an expression with flags says. */
    private static Optional<JsonNode> flagged(String source) {
        Matcher matcher = FLAGS.matcher(source);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return read(UnaryOperator.identity(), matcher.group(2))
                .map(read -> NODES.arrayNode().add(read.source()).add(matcher.group(1) + "u"));
    }
}
