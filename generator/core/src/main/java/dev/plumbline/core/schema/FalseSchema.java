package dev.plumbline.core.schema;

import java.util.List;

/** What the schema {@code false} says: nothing satisfies it. */
public record FalseSchema() implements Keyword {

    @Override
    public String name() {
        return "false";
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Never());
    }
}
