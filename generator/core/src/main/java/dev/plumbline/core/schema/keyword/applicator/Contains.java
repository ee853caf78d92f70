package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Dialect;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * How many items of an array the schema must accept, with {@code minContains} and {@code maxContains}.
 *
 * @param evaluates whether the items that it accepts are evaluated, as {@code unevaluatedItems} means it: since 2020-12
 */
public record Contains(Schema schema, long min, long max, boolean evaluates) implements Keyword {

    public static Optional<Contains> read(KeywordSource source) {
        Optional<Long> min = bound(source, "minContains", 1);
        Optional<Long> max = bound(source, "maxContains", Long.MAX_VALUE);
        Optional<Schema> schema = source.schema();
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        boolean evaluates = source.dialect().is(Dialect.Trait.CONTAINS_EVALUATES);
        return schema.map(items -> new Contains(items, min.get(), max.get(), evaluates));
    }

    /** {@code minContains} or {@code maxContains}: read with {@code contains}, and of no meaning without. */
    public static Optional<Contains> readBound(KeywordSource source) {
        if (source.sibling("contains") == null && source.count().isPresent()) {
            source.warning(
                    "LoneKeyword", "\"" + source.name() + "\" without \"contains\" rejects nothing", "add contains");
        }
        return Optional.empty();
    }

    private static Optional<Long> bound(KeywordSource source, String keyword, long otherwise) {
        return source.sibling(keyword) == null
                ? Optional.of(otherwise)
                : source.siblingSource(keyword).count();
    }

    /** Whether no bound is given, so that one item is enough. */
    public boolean isUnbounded() {
        return min == 1 && max == Long.MAX_VALUE;
    }

    @Override
    public String name() {
        return "contains";
    }

    /** For the docs; a report says how many items fit. */
    @Override
    public List<String> arguments() {
        return List.of("between", Long.toString(min), max == Long.MAX_VALUE ? "any number" : Long.toString(max));
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.CountOfItems(schema, min, max));
    }
}
