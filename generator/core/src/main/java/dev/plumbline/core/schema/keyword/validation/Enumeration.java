package dev.plumbline.core.schema.keyword.validation;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code enum}: the values that are allowed, without repetitions. */
public record Enumeration(List<JsonNode> values) implements Keyword {

    public Enumeration {
        values = List.copyOf(values);
    }

    public static Optional<Enumeration> read(KeywordSource source) {
        if (!source.value().isArray()) {
            return source.invalid("a list of values");
        }
        if (source.value().isEmpty()) {
            source.warning("EmptyEnum", "nothing is one of no values, so every value is rejected", "list a value");
        }
        return Optional.of(new Enumeration(source.value()
                .valueStream()
                .map(value -> value.isValueNode() && source.isInOpenApi() ? asMeant(source, value) : value)
                .distinct()
                .toList()));
    }

    /** A number or boolean among texts is one without quotes: YAML makes another value of it than was meant. */
    private static JsonNode asMeant(KeywordSource source, JsonNode value) {
        if (!isOnlyText(source.written("type")) || !value.isNumber() && !value.isBoolean()) {
            return value;
        }
        String text = value.isNumber() ? value.decimalValue().toString() : value.toString();
        source.taken("a list of texts, as the type beside it says", "one with \"" + text + "\"", "put it in quotes");
        return StringNode.valueOf(text);
    }

    private static boolean isOnlyText(@Nullable JsonNode type) {
        if (type == null || !type.isArray()) {
            return type != null && type.asString("").equals("string");
        }
        return !type.isEmpty()
                && type.valueStream().map(name -> name.asString("null")).allMatch(Set.of("string", "null")::contains)
                && type.valueStream().anyMatch(name -> name.asString("").equals("string"));
    }

    @Override
    public String name() {
        return "enum";
    }

    @Override
    public List<String> arguments() {
        return values.stream().map(JsonWords::text).toList();
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.Test("oneOf", List.of(values)));
    }
}
