package dev.plumbline.core.schema.keyword;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Spelling;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The JSON types that are allowed. */
public record Type(Set<JsonType> types) implements Keyword {

    private static final List<String> NAMES =
            Stream.of(JsonType.values()).map(JsonType::typeName).toList();

    public Type {
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    public static Optional<Type> read(KeywordSource source) {
        JsonNode value = source.value();
        List<JsonNode> names = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (JsonNode name : names) {
            Optional<JsonType> type = name.isString() ? JsonType.named(name.stringValue()) : Optional.empty();
            if (type.isEmpty() || !types.add(type.get())) {
                return source.invalid(
                        "one of null, boolean, integer, number, string, array and object, or a list of different ones",
                        meant(name, "correct it"));
            }
        }
        return types.isEmpty() ? source.invalid("a list of at least one type") : Optional.of(new Type(types));
    }

    /** As OpenAPI 3.0 has it: one type, to which {@code nullable} beside it adds null. */
    public static Optional<Type> readSingle(KeywordSource source) {
        JsonNode name = source.value();
        Optional<JsonType> type = name.isString() ? JsonType.named(name.stringValue()) : Optional.empty();
        if (type.isEmpty() || type.get() == JsonType.NULL) {
            return source.invalid(
                    "one of boolean, integer, number, string, array and object",
                    meant(name, "write a single type, and nullable: true where null is allowed"));
        }
        if (type.get() == JsonType.ARRAY && source.sibling("items") == null) {
            source.warning("MissingItems", "an array needs \"items\" in OpenAPI 3.0", "add items; {} is any JSON");
        }
        return Optional.of(
                new Type(source.isTrue("nullable") ? EnumSet.of(type.get(), JsonType.NULL) : EnumSet.of(type.get())));
    }

    private static String meant(JsonNode name, String otherwise) {
        return Optional.of(name)
                .filter(JsonNode::isString)
                .flatMap(text -> Spelling.meant(text.stringValue(), NAMES))
                .filter(type -> !type.equals(name.stringValue()))
                .map(type -> "did you mean \"" + type + "\"?")
                .orElse(otherwise);
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
