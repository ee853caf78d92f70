package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/** The schema of each property's name. */
public record PropertyNames(Schema schema) implements Keyword {

    public static Optional<PropertyNames> read(KeywordSource source) {
        return source.schema().map(PropertyNames::new);
    }

    @Override
    public String name() {
        return "propertyNames";
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.EachPropertyName(schema));
    }
}
