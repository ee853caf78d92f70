package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.ExclusiveMaximum;
import dev.plumbline.core.schema.keyword.validation.ExclusiveMinimum;
import dev.plumbline.core.schema.keyword.validation.Maximum;
import dev.plumbline.core.schema.keyword.validation.Minimum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether an integer fits 32 bits: where {@code format}, the allowed values or both bounds say so. */
final class IntegerWidth {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private IntegerWidth() {}

    static Type.Scalar of(EffectiveSchema schema) {
        Optional<String> format = schema.outermost(Format.class)
                .map(Format::format)
                .filter(List.of("int32", "int64")::contains)
                .findFirst();
        boolean narrow = format.map("int32"::equals).orElseGet(() -> values(schema) || bounds(schema));
        return narrow ? Type.Scalar.INT : Type.Scalar.LONG;
    }

    private static boolean values(EffectiveSchema schema) {
        List<JsonNode> values = Stream.concat(
                        schema.outermost(Enumeration.class).flatMap(keyword -> keyword.values().stream()),
                        schema.outermost(Const.class).map(Const::value))
                .filter(JsonNode::isNumber)
                .toList();
        return !values.isEmpty() && values.stream().map(JsonNode::decimalValue).allMatch(IntegerWidth::fits);
    }

    private static boolean bounds(EffectiveSchema schema) {
        Stream<BigDecimal> lower = Stream.concat(
                schema.outermost(Minimum.class).map(Minimum::limit),
                schema.outermost(ExclusiveMinimum.class).map(ExclusiveMinimum::limit));
        Stream<BigDecimal> upper = Stream.concat(
                schema.outermost(Maximum.class).map(Maximum::limit),
                schema.outermost(ExclusiveMaximum.class).map(ExclusiveMaximum::limit));
        return lower.anyMatch(limit -> limit.compareTo(LEAST) >= 0)
                && upper.anyMatch(limit -> limit.compareTo(GREATEST) <= 0);
    }

    private static boolean fits(BigDecimal value) {
        return value.compareTo(LEAST) >= 0 && value.compareTo(GREATEST) <= 0;
    }
}
