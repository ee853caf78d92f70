package dev.plumbline.core.emit.docs.form;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What kind of control a value is given.
 *
 * @param kind the JSON type, {@code texts} for an array of strings, or {@code json} for whatever has to be written as JSON
 * @param values those that are listed; none where any may be, or a script has not all of their digits
 */
record FieldShape(String kind, List<JsonNode> values) {

    /** Longer lists are searched, not chosen from. */
    private static final int MOST_VALUES = 200;

    static FieldShape of(Schema schema, SchemaSet schemas) {
        return of(EffectiveSchema.of(schema, schemas).schemas(), schemas);
    }

    static FieldShape of(List<Schema> said, SchemaSet schemas) {
        List<JsonNode> values = values(said);
        boolean isChoice = values.size() <= MOST_VALUES && values.stream().allMatch(ScriptNumbers::areExact);
        return new FieldShape(kind(said, schemas), isChoice ? values : List.of());
    }

    private static String kind(List<Schema> said, SchemaSet schemas) {
        Set<JsonType> types = types(said, schemas);
        if (types.size() > 1) {
            types.remove(JsonType.NULL);
        }
        if (types.contains(JsonType.NUMBER)) {
            types.remove(JsonType.INTEGER);
        }
        if (types.size() != 1) {
            return "json";
        }
        JsonType only = types.iterator().next();
        if (only == JsonType.ARRAY) {
            List<Schema> items = new ArrayList<>();
            for (Schema schema : said) {
                schema.keyword(Items.class)
                        .ifPresent(found -> items.addAll(
                                EffectiveSchema.of(found.schema(), schemas).schemas()));
            }
            return types(items, schemas).equals(EnumSet.of(JsonType.STRING)) ? "texts" : "json";
        }
        return only == JsonType.NULL ? "json" : only.typeName();
    }

    private static Set<JsonType> types(List<Schema> said, SchemaSet schemas) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        for (Schema schema : said) {
            schema.keyword(Type.class).ifPresent(type -> types.retainAll(type.types()));
            schema.keyword(AnyOf.class).ifPresent(any -> {
                Set<JsonType> either = EnumSet.noneOf(JsonType.class);
                any.schemas()
                        .forEach(branch -> EffectiveSchema.of(branch, schemas)
                                .schemas()
                                .forEach(part -> either.addAll(part.keyword(Type.class)
                                        .map(type -> EnumSet.copyOf(type.types()))
                                        .orElseGet(
                                                () -> part.keyword(AnyOf.class).isPresent()
                                                        ? EnumSet.allOf(JsonType.class)
                                                        : EnumSet.noneOf(JsonType.class)))));
                if (!either.isEmpty()) {
                    types.retainAll(either);
                }
            });
        }
        return types;
    }

    private static List<JsonNode> values(List<Schema> said) {
        Set<JsonNode> values = new LinkedHashSet<>();
        for (Schema schema : said) {
            schema.keyword(Enumeration.class).ifPresent(found -> values.addAll(found.values()));
            schema.keyword(Const.class).ifPresent(found -> values.add(found.value()));
        }
        return values.stream().filter(value -> !value.isNull()).toList();
    }
}
