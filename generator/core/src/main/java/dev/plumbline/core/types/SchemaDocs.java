package dev.plumbline.core.types;

import dev.plumbline.core.model.Docs;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts and defaults of a schema: its own, and where it has none, those of the schema whose type it shares. */
final class SchemaDocs {

    private final TypeAliases aliases;

    SchemaDocs(TypeAliases aliases) {
        this.aliases = aliases;
    }

    Docs of(Schema schema) {
        List<SchemaText> texts =
                aliases.chain(schema).stream().map(Schema::text).toList();
        return new Docs(
                first(texts, SchemaText::title),
                first(texts, SchemaText::description),
                texts.stream().anyMatch(SchemaText::deprecated));
    }

    private static @Nullable String first(List<SchemaText> texts, Function<SchemaText, @Nullable String> part) {
        for (SchemaText text : texts) {
            String said = part.apply(text);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    @Nullable
    JsonNode defaultValue(Schema schema) {
        return aliases.chain(schema).stream()
                .flatMap(each -> each.keyword(DefaultValue.class).stream())
                .map(DefaultValue::value)
                .findFirst()
                .orElse(null);
    }

    /** Which way its instances travel. */
    Access access(Schema schema) {
        return aliases.chain(schema).stream()
                .map(each -> each.text().access())
                .filter(access -> access != Access.READ_AND_WRITE)
                .findFirst()
                .orElse(Access.READ_AND_WRITE);
    }
}
