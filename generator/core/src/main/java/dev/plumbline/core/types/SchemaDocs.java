package dev.plumbline.core.types;

import dev.plumbline.core.model.Docs;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Access;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.keyword.DefaultValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts and defaults of a schema: its own, and where it has none, those of the schema whose type it shares. */
final class SchemaDocs {

    private final SchemaSet schemas;
    private final TypeAliases aliases;

    SchemaDocs(SchemaSet schemas, TypeAliases aliases) {
        this.schemas = schemas;
        this.aliases = aliases;
    }

    Docs of(Schema schema) {
        return of(schema, new HashSet<>());
    }

    @Nullable
    JsonNode defaultValue(Schema schema) {
        return defaultValue(schema, new HashSet<>());
    }

    /** Which way its instances travel. */
    Access access(Schema schema) {
        return access(schema, new HashSet<>());
    }

    private Access access(Schema schema, Set<Location> seen) {
        Access own = schema.text().access();
        return own == Access.READ_AND_WRITE
                ? next(schema, seen).map(other -> access(other, seen)).orElse(own)
                : own;
    }

    private Docs of(Schema schema, Set<Location> seen) {
        SchemaText text = schema.text();
        Docs target = next(schema, seen).map(other -> of(other, seen)).orElse(Docs.NONE);
        return new Docs(
                text.title() == null ? target.title() : text.title(),
                text.description() == null ? target.description() : text.description(),
                text.deprecated() || target.deprecated());
    }

    private @Nullable JsonNode defaultValue(Schema schema, Set<Location> seen) {
        Optional<JsonNode> own = schema.keyword(DefaultValue.class).map(DefaultValue::value);
        return own.or(() -> next(schema, seen).map(other -> defaultValue(other, seen)))
                .orElse(null);
    }

    private Optional<Schema> next(Schema schema, Set<Location> seen) {
        seen.add(schema.at());
        return aliases.target(schema).filter(seen::add).map(schemas::at);
    }
}
