package dev.plumbline.core.emit.java.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the values of an {@code enum} or {@code const} make needless. */
final class ListedValues {

    private ListedValues() {}

    /** Whether a schema is a {@code type} and values that are all of it: then a test of the type tells nothing new. */
    static boolean tellTheType(Schema schema) {
        Optional<Type> type = schema.keyword(Type.class);
        List<JsonNode> values = schema.keyword(Enumeration.class)
                .map(Enumeration::values)
                .or(() -> schema.keyword(Const.class).map(constant -> List.of(constant.value())))
                .orElse(List.of());
        return type.isPresent()
                && !values.isEmpty()
                && schema.keywords().stream().allMatch(ListedValues::isKnown)
                && values.stream().allMatch(value -> type.get().types().stream().anyMatch(each -> isOf(value, each)));
    }

    private static boolean isKnown(Keyword keyword) {
        return keyword instanceof Type
                || keyword instanceof Enumeration
                || keyword instanceof Const
                || keyword.checks().stream().allMatch(Check::isAdvice);
    }

    private static boolean isOf(JsonNode value, JsonType type) {
        return switch (type) {
            case NULL -> value.isNull();
            case BOOLEAN -> value.isBoolean();
            case INTEGER -> value.isNumber() && isWhole(value.decimalValue());
            case NUMBER -> value.isNumber();
            case STRING -> value.isString();
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
