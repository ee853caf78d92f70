package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The JSON type of a value: {@code integer}, {@code array of string}, {@code string or null}. */
public final class TypePhrases {

    private static final int DEEPEST = 8;
    private static final Line ANY = Line.words("any");
    private static final Line ARRAY = Line.verbatim("array");

    private final SchemaSet schemaSet;

    public TypePhrases(SchemaSet schemaSet) {
        this.schemaSet = schemaSet;
    }

    public Line of(List<Schema> schemas) {
        return of(schemas, 0);
    }

    private Line of(List<Schema> schemas, int depth) {
        Set<JsonType> types = types(schemas, depth);
        if (types.size() == JsonType.values().length) {
            return ANY;
        }
        Line array = array(schemas, depth);
        Line either = Line.join(
                types.stream()
                        .sorted(Comparator.comparing(JsonType.NULL::equals))
                        .map(type -> type == JsonType.ARRAY ? array : Line.verbatim(type.typeName()))
                        .toList(),
                " or ");
        return schemas.stream()
                .flatMap(schema -> schema.keyword(Format.class).stream())
                .findFirst()
                .map(found -> either.thenVerbatim(" (" + found.format() + ")"))
                .orElse(either);
    }

    private Line array(List<Schema> schemas, int depth) {
        if (depth > DEEPEST) {
            return ARRAY;
        }
        Optional<PrefixItems> first = schemas.stream()
                .flatMap(schema -> schema.keyword(PrefixItems.class).stream())
                .findFirst();
        if (first.isPresent()) {
            return tuple(first.get(), schemas, depth);
        }
        Line items = of(items(schemas), depth + 1);
        return items.equals(ANY) ? ARRAY : Line.words("array of ").then(items);
    }

    /** {@code array (string, integer)}; the dots stand for items of any number. */
    private Line tuple(PrefixItems first, List<Schema> schemas, int depth) {
        List<Line> items = new ArrayList<>();
        first.schemas()
                .forEach(
                        item -> items.add(of(EffectiveSchema.of(item, schemaSet).schemas(), depth + 1)));
        List<Schema> others = items(schemas);
        if (others.stream().noneMatch(other -> other.keyword(FalseSchema.class).isPresent())) {
            items.add((others.isEmpty() ? Line.EMPTY : of(others, depth + 1)).thenVerbatim("..."));
        }
        return Line.verbatim("array (").then(Line.join(items, ", ")).thenVerbatim(")");
    }

    private List<Schema> items(List<Schema> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.keyword(Items.class).stream())
                .flatMap(items -> EffectiveSchema.of(items.schema(), schemaSet).schemas().stream())
                .toList();
    }

    /** The types that all of the schemas allow. */
    private Set<JsonType> types(List<Schema> schemas, int depth) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        for (Schema schema : schemas) {
            schema.keyword(Type.class).ifPresent(type -> types.retainAll(type.types()));
            List<Schema> branches = new ArrayList<>();
            schema.keyword(AnyOf.class).ifPresent(any -> branches.addAll(any.schemas()));
            schema.keyword(OneOf.class).ifPresent(one -> branches.addAll(one.schemas()));
            if (!branches.isEmpty() && depth < DEEPEST) {
                Set<JsonType> any = EnumSet.noneOf(JsonType.class);
                branches.forEach(branch ->
                        any.addAll(types(EffectiveSchema.of(branch, schemaSet).schemas(), depth + 1)));
                types.retainAll(any);
            }
        }
        if (types.size() == JsonType.values().length) {
            types.retainAll(ofValues(schemas));
        }
        if (types.contains(JsonType.NUMBER) && types.size() < JsonType.values().length) {
            types.remove(JsonType.INTEGER);
        }
        return types;
    }

    /** The types of the values that {@code const} or {@code enum} lists; all types where neither is there. */
    private static Set<JsonType> ofValues(List<Schema> schemas) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (Schema schema : schemas) {
            schema.keyword(Const.class).ifPresent(constant -> types.add(of(constant.value())));
            schema.keyword(Enumeration.class)
                    .ifPresent(values -> values.values().forEach(value -> types.add(of(value))));
        }
        return types.isEmpty() ? EnumSet.allOf(JsonType.class) : types;
    }

    private static JsonType of(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> JsonType.STRING;
            case BOOLEAN -> JsonType.BOOLEAN;
            case NUMBER -> Assertions.isInteger(value) ? JsonType.INTEGER : JsonType.NUMBER;
            case ARRAY -> JsonType.ARRAY;
            case OBJECT -> JsonType.OBJECT;
            default -> JsonType.NULL;
        };
    }
}
