package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Required;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The schema does not hold. */
public record Not(Schema schema) implements Keyword {

    public static Optional<Not> read(KeywordSource source) {
        return source.schema().map(Not::new);
    }

    @Override
    public String name() {
        return "not";
    }

    /** Nothing where the schema excludes everything; otherwise the one keyword that says what it excludes. */
    @Override
    public List<String> arguments() {
        if (schema.keywords().isEmpty()) {
            return List.of();
        }
        Keyword only = schema.keywords().get(0);
        if (schema.keywords().size() > 1) {
            return List.of("schema");
        }
        List<String> arguments = only instanceof Required required ? required.names() : only.arguments();
        return Stream.concat(Stream.of(only.name()), arguments.stream()).toList();
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
