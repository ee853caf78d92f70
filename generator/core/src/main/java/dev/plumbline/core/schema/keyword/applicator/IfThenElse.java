package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code if} with its {@code then} and {@code else}. */
public record IfThenElse(
        Schema condition, @Nullable Schema then, @Nullable Schema otherwise) implements Keyword {

    public static Optional<IfThenElse> read(KeywordSource source) {
        Schema then = branch(source, "then");
        Schema otherwise = branch(source, "else");
        Optional<Schema> condition = source.schema();
        if (condition.isPresent() && source.sibling("then") == null && source.sibling("else") == null) {
            source.warning(
                    "LoneKeyword",
                    "\"if\" without \"then\" and \"else\" rejects nothing by itself",
                    "add what follows");
        }
        return condition.map(schema -> new IfThenElse(schema, then, otherwise));
    }

    /** {@code then} or {@code else}: read with the {@code if} beside it, and of no meaning without. */
    public static Optional<IfThenElse> readBranch(KeywordSource source) {
        if (source.sibling("if") == null) {
            source.warning("LoneKeyword", "\"" + source.name() + "\" without \"if\" rejects nothing", "add the if");
            source.unused(source.at(), source.value());
        }
        return Optional.empty();
    }

    private static @Nullable Schema branch(KeywordSource source, String keyword) {
        return source.sibling(keyword) == null
                ? null
                : source.siblingSource(keyword).schema().orElse(null);
    }

    @Override
    public String name() {
        return "if";
    }

    @Override
    public List<Schema> subschemas() {
        return Stream.of(condition, then, otherwise).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> subschemaKeys() {
        return Stream.of("if", then == null ? null : "then", otherwise == null ? null : "else")
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Check> checks() {
        return then == null && otherwise == null
                ? List.of()
                : List.of(new Check.Conditional(condition, then, otherwise));
    }
}
