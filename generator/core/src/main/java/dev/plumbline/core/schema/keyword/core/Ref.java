package dev.plumbline.core.schema.keyword.core;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;

/**
 * A reference to another schema, which holds beside the keywords around it.
 *
 * @param name {@code $ref}, {@code $dynamicRef} or {@code $recursiveRef}
 * @param ref as written
 * @param target what it names
 */
public record Ref(String name, String ref, Location target) implements Keyword {

    public static Optional<Ref> read(KeywordSource source) {
        return source.text().flatMap(ref -> source.target(ref).map(target -> new Ref(source.name(), ref, target)));
    }

    /** A {@code $dynamicRef}, which leads where it does from where its schema was entered. */
    public static Optional<Ref> readDynamic(KeywordSource source) {
        return source.text()
                .flatMap(ref -> source.dynamicTarget(ref).map(target -> new Ref(source.name(), ref, target)));
    }

    /** A {@code $recursiveRef} of 2019-09, which leads to the outermost resource that allows it. */
    public static Optional<Ref> readRecursive(KeywordSource source) {
        return source.text()
                .flatMap(ref -> source.recursiveTarget(ref).map(target -> new Ref(source.name(), ref, target)));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Refer(target));
    }
}
