package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints the branches of a choice, each with what tells that a value was meant for it. */
final class BranchRows {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaSet schemas;
    private final Optional<Discriminator> discriminator;

    BranchRows(SchemaSet schemas, Optional<Discriminator> discriminator) {
        this.schemas = schemas;
        this.discriminator = discriminator;
    }

    ArrayNode rows(List<Schema> branches) {
        List<ObjectSignature> signatures = ObjectSignature.distinct(branches.stream()
                .map(branch -> ObjectSignature.of(branch, schemas))
                .toList());
        ArrayNode rows = NODES.arrayNode();
        for (int i = 0; i < branches.size(); i++) {
            rows.add(row(branches.get(i), i, signatures.get(i)));
        }
        return rows;
    }

    private ObjectNode row(Schema branch, int index, ObjectSignature signature) {
        ObjectNode row = NODES.objectNode().put("name", name(named(branch), index));
        put(row, "types", signature.types().stream().map(JsonType::typeName).toList());
        put(row, "required", signature.required());
        put(row, "forbidden", signature.forbidden());
        if (!signature.fixed().isEmpty()) {
            ArrayNode fixed = row.putArray("fixed");
            signature.fixed().forEach((name, values) -> put(fixed.addArray().add(name), values));
        }
        discriminator
                .flatMap(known -> branch.keyword(Ref.class).map(known::values))
                .ifPresent(values -> put(row, "values", values));
        return row;
    }

    private static void put(ObjectNode row, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(row.putArray(name)::add);
        }
    }

    private static void put(ArrayNode row, Collection<String> texts) {
        texts.forEach(row.addArray()::add);
    }

    /** A reference that says nothing of its own is what it refers to. */
    private Schema named(Schema schema) {
        return schema.text().title() == null && schema.keyword(Ref.class).isPresent()
                ? schemas.at(schema.keyword(Ref.class).get().target())
                : schema;
    }

    private static String name(Schema schema, int index) {
        String title = schema.text().title();
        if (title != null) {
            return title;
        }
        return ComponentSchemas.isWithinComponents(schema.at()) ? schema.at().lastName() : "#" + (index + 1);
    }
}
