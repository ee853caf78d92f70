package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The JSON types that are allowed. */
public record Type(Set<JsonType> types) implements Keyword {

    public Type {
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    public static Optional<Type> read(KeywordSource source) {
        return types(
                        source,
                        "one of null, boolean, integer, number, string, array and object, or a list of different ones",
                        "correct it")
                .map(types -> {
                    if (source.isInOpenApi() && isNullable(source)) {
                        types.add(JsonType.NULL);
                    }
                    return new Type(types);
                });
    }

    /** Whether the flag of OpenAPI 3.0 stands there. */
    private static boolean isNullable(KeywordSource source) {
        JsonNode flag = source.written("nullable");
        return flag != null && flag.isBoolean() && flag.booleanValue();
    }

    private static Optional<Set<JsonType>> types(KeywordSource source, String needed, String otherwise) {
        JsonNode value = source.value();
        List<JsonNode> names = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (JsonNode each : names) {
            TypeName name = new TypeName(each);
            Optional<JsonType> type = name.type();
            if (type.isEmpty()) {
                return source.invalid(needed, name.advice(otherwise));
            }
            String meant = type.get().typeName();
            if (!types.add(type.get())) {
                source.taken(needed, meant + ", once", name.advice("write each once"));
            } else if (!name.isExact()) {
                source.taken(needed, meant, name.advice("put it in quotes"));
            }
        }
        return types.isEmpty() ? source.invalid("a list of at least one type") : Optional.of(types);
    }

    /** As OpenAPI 3.0 has it: one type, to which {@code nullable} beside it adds null. */
    public static Optional<Type> readSingle(KeywordSource source) {
        String needed = "one of boolean, integer, number, string, array and object";
        String single = "write a single type, and nullable: true where null is allowed";
        Optional<Set<JsonType>> read = types(source, needed, single);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Set<JsonType> types = read.get();
        if (source.value().isArray() || types.contains(JsonType.NULL)) {
            source.taken(needed, "what it is in OpenAPI 3.1", single);
        }
        if (types.equals(EnumSet.of(JsonType.ARRAY)) && source.sibling("items") == null) {
            source.warning("MissingItems", "an array needs \"items\" in OpenAPI 3.0", "add items; {} is any JSON");
        }
        if (source.isTrue("nullable")) {
            types.add(JsonType.NULL);
        }
        return Optional.of(new Type(types));
    }

    @Override
    public String name() {
        return "type";
    }

    /** With {@code null}, which is what may be besides, at the end. */
    @Override
    public List<String> arguments() {
        return types.stream()
                .sorted(Comparator.comparing(type -> type == JsonType.NULL))
                .map(JsonType::typeName)
                .toList();
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.HasType(types));
    }
}
