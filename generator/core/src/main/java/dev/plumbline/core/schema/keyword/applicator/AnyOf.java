package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/** At least one of the schemas holds. */
public record AnyOf(List<Schema> schemas) implements Keyword {

    public AnyOf {
        schemas = List.copyOf(schemas);
    }

    public static Optional<AnyOf> read(KeywordSource source) {
        return source.schemas().map(AnyOf::new);
    }

    @Override
    public String name() {
        return "anyOf";
    }

    @Override
    public List<String> arguments() {
        return PlainChoice.of(schemas);
    }

    /** Whether it is a choice between constants, which is a list of values in other words. */
    public boolean isOfConstants() {
        return PlainChoice.isOfConstants(schemas);
    }

    @Override
    public List<Schema> subschemas() {
        return schemas;
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.AtLeastOne(schemas));
    }
}
