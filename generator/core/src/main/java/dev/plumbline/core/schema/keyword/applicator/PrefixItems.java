package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A schema for each of the first items of an array.
 *
 * @param name the keyword as written, which was {@code items} before 2020-12
 */
public record PrefixItems(String name, List<Schema> schemas) implements Keyword {

    public PrefixItems {
        schemas = List.copyOf(schemas);
    }

    public static Optional<PrefixItems> read(KeywordSource source) {
        return source.schemas().map(schemas -> new PrefixItems(source.name(), schemas));
    }

    @Override
    public List<Schema> subschemas() {
        return schemas;
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.LeadingItems(schemas));
    }
}
