package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The value that a {@code const} or an {@code enum} of one leaves. */
public final class SingleValue {

    private SingleValue() {}

    /** The only value that a schema allows; empty where it allows others, or does not say so by itself. */
    public static Optional<JsonNode> of(Schema schema, SchemaSet schemas) {
        return EffectiveSchema.of(schema, schemas)
                .keywords()
                .flatMap(SingleValue::saidBy)
                .findFirst();
    }

    private static Stream<JsonNode> saidBy(Keyword keyword) {
        if (keyword instanceof Const constant) {
            return Stream.of(constant.value());
        }
        return keyword instanceof Enumeration values && values.values().size() == 1
                ? values.values().stream()
                : Stream.empty();
    }
}
