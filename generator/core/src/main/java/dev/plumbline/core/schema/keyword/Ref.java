package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/**
 * A reference to another schema, which holds beside the keywords around it.
 *
 * @param ref as written
 * @param target what it names
 */
public record Ref(String ref, Location target) implements Keyword {

    public static Optional<Ref> read(KeywordSource source) {
        return source.text().flatMap(ref -> source.target(ref).map(target -> new Ref(ref, target)));
    }

    @Override
    public String name() {
        return "$ref";
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Refer(target));
    }
}
