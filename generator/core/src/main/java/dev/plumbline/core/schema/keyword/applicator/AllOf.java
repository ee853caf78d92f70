package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/** All of the schemas hold. */
public record AllOf(List<Schema> schemas) implements Keyword {

    public AllOf {
        schemas = List.copyOf(schemas);
    }

    public static Optional<AllOf> read(KeywordSource source) {
        return source.schemasThatAre().map(AllOf::new);
    }

    @Override
    public String name() {
        return "allOf";
    }

    @Override
    public List<Schema> subschemas() {
        return schemas;
    }

    @Override
    public List<Check> checks() {
        return schemas.stream().<Check>map(Check.Satisfy::new).toList();
    }
}
