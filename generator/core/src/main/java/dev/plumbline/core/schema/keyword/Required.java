package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/** The properties that an object must have. */
public record Required(List<String> names) implements Keyword {

    public Required {
        names = List.copyOf(names);
    }

    public static Optional<Required> read(KeywordSource source) {
        return source.names().map(Required::new);
    }

    @Override
    public String name() {
        return "required";
    }

    @Override
    public List<Check> checks() {
        return names.isEmpty() ? List.of() : List.of(new Check.HasProperties(null, names));
    }
}
