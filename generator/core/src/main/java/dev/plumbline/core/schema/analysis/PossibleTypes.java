package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.openapi.Nullable;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which JSON types the instances of a schema can have, as far as its keywords about the instance itself tell.
 *
 * <p>In these sets {@code NUMBER} means a number with a fraction; {@code type: number} is both kinds of number.
 */
public final class PossibleTypes {

    private final SchemaSet schemas;

    public PossibleTypes(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** The possible types; all of them where nothing is said, none where no instance exists. */
    public Set<JsonType> of(Schema schema) {
        return of(schema, new HashSet<>());
    }

    /** Whether anything limits the types. */
    public boolean limited(Schema schema) {
        return of(schema).size() < JsonType.values().length;
    }

    /** Whether no value at all satisfies the schema: {@code false}, {@code not: {}}, or one that takes such a one in. */
    public boolean never(Schema schema) {
        return of(schema).isEmpty();
    }

    /** Whether a branch of the schema is for null alone. */
    public boolean namesNull(Schema schema) {
        return Stream.concat(
                        schema.keyword(OneOf.class).stream().flatMap(keyword -> keyword.schemas().stream()),
                        schema.keyword(AnyOf.class).stream().flatMap(keyword -> keyword.schemas().stream()))
                .anyMatch(branch -> of(branch).equals(EnumSet.of(JsonType.NULL)));
    }

    /**
     * Whether the schema says that it is nullable, though a schema beside that refuses null ({@code RefusedNull} says so):
     * what is meant is clear, and a response may hold it.
     */
    public boolean meansNull(Schema schema) {
        return BareReference.target(schema, schemas).keyword(Nullable.class).isPresent();
    }

    private Set<JsonType> of(Schema schema, Set<Location> open) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        if (!open.add(schema.at())) {
            return types;
        }
        EffectiveSchema.of(schema, schemas).keywords().forEach(keyword -> types.retainAll(of(keyword, open)));
        open.remove(schema.at());
        return types;
    }

    private Set<JsonType> of(Keyword keyword, Set<Location> open) {
        if (keyword instanceof FalseSchema
                || keyword instanceof Not not && not.schema().keywords().isEmpty()) {
            return EnumSet.noneOf(JsonType.class);
        }
        if (keyword instanceof Type type) {
            return declared(type.types());
        }
        if (keyword instanceof Enumeration enumeration) {
            return ofValues(enumeration.values());
        }
        if (keyword instanceof Const constant) {
            return ofValues(List.of(constant.value()));
        }
        if (keyword instanceof OneOf oneOf) {
            return ofBranches(oneOf.schemas(), open);
        }
        return keyword instanceof AnyOf anyOf ? ofBranches(anyOf.schemas(), open) : EnumSet.allOf(JsonType.class);
    }

    private Set<JsonType> ofBranches(Collection<Schema> branches, Set<Location> open) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        branches.forEach(branch -> types.addAll(of(branch, open)));
        return types;
    }

    private static Set<JsonType> declared(Set<JsonType> types) {
        Set<JsonType> all = EnumSet.copyOf(types);
        if (all.contains(JsonType.NUMBER)) {
            all.add(JsonType.INTEGER);
        }
        return all;
    }

    private static Set<JsonType> ofValues(Collection<JsonNode> values) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        values.forEach(value -> types.add(ofValue(value)));
        return types;
    }

    private static JsonType ofValue(JsonNode value) {
        if (value.isNumber()) {
            boolean whole = value.decimalValue().signum() == 0
                    || value.decimalValue().stripTrailingZeros().scale() <= 0;
            return whole ? JsonType.INTEGER : JsonType.NUMBER;
        }
        if (value.isString()) {
            return JsonType.STRING;
        }
        if (value.isBoolean()) {
            return JsonType.BOOLEAN;
        }
        if (value.isArray()) {
            return JsonType.ARRAY;
        }
        return value.isObject() ? JsonType.OBJECT : JsonType.NULL;
    }
}
