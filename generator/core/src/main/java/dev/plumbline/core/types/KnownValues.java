package dev.plumbline.core.types;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The known values of a string: those that every {@code enum} about it allows, or its {@code const}. */
final class KnownValues {

    /**
     * With more values than this a Java type with a constant for each is of no use, and at some thousands no class can hold
     * them: the value is a text then, which the validator compares with all of them.
     */
    static final int MOST = 400;

    private KnownValues() {}

    static Optional<TypeForm.KnownText> of(Schema schema, SchemaSet schemas) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        Optional<JsonNode> constant =
                effective.outermost(Const.class).map(Const::value).findFirst();
        if (constant.isPresent()) {
            Docs docs = new Docs(
                    schema.text().title(),
                    schema.text().description(),
                    schema.text().deprecated());
            return Optional.of(new TypeForm.KnownText(
                    List.of(new Declaration.Value(constant.get().stringValue(), docs)), true));
        }
        List<List<JsonNode>> lists =
                effective.outermost(Enumeration.class).map(Enumeration::values).toList();
        if (lists.isEmpty() || lists.get(0).size() > MOST) {
            return Optional.empty();
        }
        List<Declaration.Value> values = lists.get(0).stream()
                .filter(value -> value.isString() && lists.stream().allMatch(list -> list.contains(value)))
                .map(value -> new Declaration.Value(value.stringValue(), Docs.NONE))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new TypeForm.KnownText(values, false));
    }
}
