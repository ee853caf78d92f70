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

    /** A field, and what it is for: a description of the document. */
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
            fields.add(new FormField(row(body, field, objects.contains(field.names())), description(field)));
        }
        return fields;
    }

    private ObjectNode row(Body body, Field field, boolean holdsFields) {
        ObjectNode row = RequestForm.NODES.objectNode();
        field.names().forEach(row.putArray("path")::add);
        FieldShape shape = FieldShape.of(field.schemas(), schemas);
        FieldShape whole = holdsFields ? new FieldShape("group", List.of()) : whole(field, shape);
        describe(row, whole);
        ArrayNode uses = row.putArray("uses");
        field.uses().forEach(use -> uses.add(use.usage().words()));
        if (!body.content().isMergePatch()) {
            each(row, field, whole.values());
        }
        field.schemas().stream()
                .flatMap(schema -> schema.keyword(DefaultValue.class).stream())
                .findFirst()
                .ifPresent(found -> row.set("default", found.value()));
        return row;
    }

    /**
     * The places of the values that each mode lists, where they differ or are one; null for a mode that lists none. What has
     * to be there and has one value, the client sends by itself.
     */
    private void each(ObjectNode row, Field field, List<JsonNode> all) {
        List<List<JsonNode>> listed = field.uses().stream()
                .map(use ->
                        use.allowed() ? FieldShape.of(use.schemas(), schemas).values() : List.<JsonNode>of())
                .toList();
        if (all.size() == 1 || listed.stream().anyMatch(values -> !values.isEmpty() && values.size() < all.size())) {
            ArrayNode each = row.putArray("each");
            for (List<JsonNode> values : listed) {
                if (values.isEmpty()) {
                    each.addNull();
                } else {
                    ArrayNode places = each.addArray();
                    values.forEach(value -> places.add(all.indexOf(value)));
                }
            }
        }
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
                .orElse("");
    }
}
