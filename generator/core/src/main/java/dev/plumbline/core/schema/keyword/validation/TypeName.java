package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A type as a document names it: JSON Schema's name, or one that other languages and tools have for the same. */
final class TypeName {

    private static final List<String> NAMES =
            Stream.of(JsonType.values()).map(JsonType::typeName).toList();

    /** What a programming language, a database or a format calls a type. What may be two of them is not among these. */
    private static final Map<JsonType, List<String>> ELSEWHERE = Map.of(
            JsonType.BOOLEAN, List.of("bool"),
            JsonType.INTEGER, List.of("int", "int32", "int64", "long", "short", "bigint", "uint", "uint32", "uint64"),
            JsonType.NUMBER, List.of("float", "float32", "float64", "double", "decimal"),
            JsonType.STRING,
                    List.of(
                            "str",
                            "text",
                            "varchar",
                            "date",
                            "datetime",
                            "date-time",
                            "timestamp",
                            "uuid",
                            "uri",
                            "url",
                            "email"),
            JsonType.ARRAY, List.of("list"),
            JsonType.OBJECT, List.of("dict", "map"));

    private final JsonNode name;

    TypeName(JsonNode name) {
        this.name = name;
    }

    /** The type that is meant, whatever the case of its name; JSON's null is what is meant where it is not quoted. */
    Optional<JsonType> type() {
        String text = text().toLowerCase(Locale.ROOT);
        return JsonType.named(text).or(() -> elsewhere(text));
    }

    private static Optional<JsonType> elsewhere(String text) {
        return ELSEWHERE.entrySet().stream()
                .filter(each -> each.getValue().contains(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it is written as JSON Schema has it. */
    boolean isExact() {
        return name.isString() && NAMES.contains(name.stringValue());
    }

    /** What to write instead: the name that is meant, where one is near, else what is given. */
    String advice(String otherwise) {
        return Optional.of(name)
                .filter(JsonNode::isString)
                .flatMap(text -> elsewhere(text.stringValue().toLowerCase(Locale.ROOT))
                        .map(JsonType::typeName)
                        .or(() -> Spelling.meant(text.stringValue(), NAMES)))
                .filter(type -> !type.equals(name.stringValue()))
                .map(type -> "did you mean \"" + type + "\"?")
                .orElse(otherwise);
    }

    private String text() {
        return name.isNull() ? JsonType.NULL.typeName() : name.isString() ? name.stringValue() : "";
    }
}
