package dev.plumbline.core.emit.docs.form;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a body as a form has them. */
final class InputFields {

    /** What is deeper is written as JSON. */
    private static final int DEEPEST = 3;

    /** More fields than these nobody fills in. */
    private static final int MOST = 150;

    private final SchemaSet schemas;

    InputFields(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** A field, and what it is for: plain text in the document's language. */
    record FormField(ObjectNode row, String description) {}

    List<FormField> of(Body body) {
        List<Field> shown = body.fields().stream()
                .filter(field ->
                        field.names().size() <= DEEPEST && !field.names().contains("[]"))
                .limit(MOST)
                .toList();
        Set<List<String>> objects = new HashSet<>();
        shown.forEach(
                field -> objects.add(field.names().subList(0, field.names().size() - 1)));
        List<FormField> fields = new ArrayList<>();
        for (Field field : shown) {
            fields.add(new FormField(row(field, objects.contains(field.names())), description(field)));
        }
        return fields;
    }

    private ObjectNode row(Field field, boolean holdsFields) {
        ObjectNode row = RequestForm.NODES.objectNode();
        field.names().forEach(row.putArray("path")::add);
        FieldShape shape = FieldShape.of(field.schemas(), schemas);
        describe(row, holdsFields ? new FieldShape("group", List.of()) : whole(field, shape));
        ArrayNode uses = row.putArray("uses");
        field.uses().forEach(use -> uses.add(use.usage().words()));
        field.schemas().stream()
                .flatMap(schema -> schema.keyword(DefaultValue.class).stream())
                .findFirst()
                .ifPresent(found -> row.set("default", found.value()));
        return row;
    }

    /** All values that any mode lists: which of them a request may have, the verdicts say. */
    private FieldShape whole(Field field, FieldShape first) {
        Set<JsonNode> values = new LinkedHashSet<>(first.values());
        for (Field.Use use : field.uses()) {
            if (use.allowed()) {
                values.addAll(FieldShape.of(use.schemas(), schemas).values());
            }
        }
        return new FieldShape(first.kind(), List.copyOf(values));
    }

    static void describe(ObjectNode row, FieldShape shape) {
        row.put("kind", shape.kind());
        if (!shape.values().isEmpty()) {
            shape.values().forEach(row.putArray("values")::add);
        }
    }

    private static String description(Field field) {
        return field.schemas().stream()
                .map(Schema::text)
                .flatMap(text -> Stream.ofNullable(text.description()))
                .findFirst()
                .map(InputFields::plain)
                .orElse("");
    }

    /** Markdown as it is read. */
    static String plain(@Nullable String markdown) {
        return markdown == null ? "" : markdown;
    }
}
