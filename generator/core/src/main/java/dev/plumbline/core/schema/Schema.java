package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Optional;

/**
 * One schema, compiled: its keywords in document order.
 *
 * <p>The schema {@code true} has no keywords; {@code false} has one that nothing satisfies.
 *
 * @param at where the schema stands
 * @param text its title, description and source
 * @param keywords what it says, in document order
 */
public record Schema(Location at, SchemaText text, List<Keyword> keywords) {

    public Schema {
        keywords = List.copyOf(keywords);
    }

    /** The keyword of that kind, where the schema has it. */
    public <K extends Keyword> Optional<K> keyword(Class<K> kind) {
        for (Keyword keyword : keywords) {
            if (kind.isInstance(keyword)) {
                return Optional.of(kind.cast(keyword));
            }
        }
        return Optional.empty();
    }
}
