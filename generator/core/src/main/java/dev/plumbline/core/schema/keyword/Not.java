package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/** The schema does not hold. */
public record Not(Schema schema) implements Keyword {

    public static Optional<Not> read(KeywordSource source) {
        return source.schema().map(Not::new);
    }

    @Override
    public String name() {
        return "not";
    }

    /** Nothing where the schema excludes everything; otherwise what it excludes. */
    @Override
    public List<String> arguments() {
        if (schema.keywords().isEmpty()) {
            return List.of();
        }
        return List.of(schema.keyword(Enumeration.class)
                .map(values -> "one of " + String.join(", ", values.arguments()))
                .or(() -> schema.keyword(Const.class)
                        .map(value -> value.arguments().get(0)))
                .orElse("what the schema excludes"));
    }

    @Override
    public boolean appliesInPlace() {
        return true;
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Not(schema));
    }
}
