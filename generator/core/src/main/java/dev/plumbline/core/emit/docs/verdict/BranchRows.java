package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BranchLabel;
import dev.plumbline.core.schema.analysis.DiscriminatorValues;
import dev.plumbline.core.schema.analysis.ObjectSignature;
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
        ObjectNode row = NODES.objectNode().put("name", BranchLabel.of(branch, index, signature, schemas));
        put(row, "types", signature.types().stream().map(JsonType::typeName).toList());
        put(row, "required", signature.required());
        put(row, "forbidden", signature.forbidden());
        if (!signature.fixed().isEmpty()) {
            ArrayNode fixed = row.putArray("fixed");
            signature.fixed().forEach((name, values) -> put(fixed.addArray().add(name), values));
        }
        discriminator
                .map(known -> DiscriminatorValues.of(known, branch, schemas).valid())
                .ifPresent(values -> put(row, "values", values));
        if (discriminator.filter(known -> known.isFallback(branch)).isPresent()) {
            row.put("fallback", 1);
        }
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
}
