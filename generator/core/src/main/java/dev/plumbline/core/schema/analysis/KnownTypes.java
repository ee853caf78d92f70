package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Type;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Of what type a value is known to be where a schema is tested: a schema's own {@code type} is tested before its other
 * keywords, so it need not be tested again by them, nor by the schemas that they apply to the same value.
 */
public final class KnownTypes {

    private final Map<Location, Set<JsonType>> known = new HashMap<>();

    private final Set<Location> givenAnyValue;

    private KnownTypes(Set<Location> givenAnyValue) {
        this.givenAnyValue = Set.copyOf(givenAnyValue);
    }

    /**
     * What is known in a schema and all schemas inside it, when the schema itself may be given any value.
     *
     * @param givenAnyValue schemas inside it that may be, too, whatever is around them
     */
    public static KnownTypes of(Schema root, Set<Location> givenAnyValue) {
        KnownTypes types = new KnownTypes(givenAnyValue);
        types.collect(root, EnumSet.allOf(JsonType.class));
        return types;
    }

    /** Whether a schema's keywords, {@code type} apart, are only reached by values of that type. */
    public boolean isOnly(Location schema, JsonType type) {
        return known.getOrDefault(schema, Set.of()).equals(EnumSet.of(type));
    }

    private void collect(Schema schema, Set<JsonType> outside) {
        Set<JsonType> inside = EnumSet.noneOf(JsonType.class);
        inside.addAll(givenAnyValue.contains(schema.at()) ? EnumSet.allOf(JsonType.class) : outside);
        schema.keyword(Type.class).ifPresent(type -> inside.retainAll(type.types()));
        known.put(schema.at(), inside);
        for (Keyword keyword : schema.keywords()) {
            boolean same = KeywordTable.standard().application(keyword).isInPlace();
            Set<JsonType> reached = same && !inside.isEmpty() ? inside : EnumSet.allOf(JsonType.class);
            keyword.subschemas().forEach(subschema -> collect(subschema, reached));
        }
    }
}
