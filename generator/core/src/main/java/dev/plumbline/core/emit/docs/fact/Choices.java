package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The values that are left for a field of which the schema lists the values. */
final class Choices {

    private final SchemaSet schemas;
    private final PartialEvaluation evaluation;

    Choices(SchemaSet schemas) {
        this.schemas = schemas;
        this.evaluation = new PartialEvaluation(schemas);
    }

    /** The values listed for a field in a mode; empty where none are. */
    List<JsonNode> listed(Mode mode, String field) {
        Set<JsonNode> values = new LinkedHashSet<>();
        for (Schema schema : EffectiveSchema.of(mode.branch(), schemas).property(field)) {
            schema.keyword(Enumeration.class).ifPresent(e -> values.addAll(e.values()));
            schema.keyword(Const.class).ifPresent(c -> values.add(c.value()));
        }
        return possible(mode, Partial.Properties.ANY, field, new ArrayList<>(values));
    }

    /** Those of the values that the field can have in the mode, given what is known of the object. */
    List<JsonNode> possible(Mode mode, Partial.Properties object, String field, List<JsonNode> values) {
        return values.stream()
                .filter(value -> evaluation.of(mode.branch(), object.with(field, Partial.of(value))) != Verdict.FAILS)
                .toList();
    }
}
