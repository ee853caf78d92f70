package dev.plumbline.core.types;

import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.Const;
import dev.plumbline.core.schema.keyword.Enumeration;
import dev.plumbline.core.schema.keyword.ExclusiveMaximum;
import dev.plumbline.core.schema.keyword.ExclusiveMinimum;
import dev.plumbline.core.schema.keyword.Format;
import dev.plumbline.core.schema.keyword.Maximum;
import dev.plumbline.core.schema.keyword.Minimum;
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

    static Type.Scalar of(Schema schema, Parts parts) {
        Optional<String> format = parts.keywords(schema, Format.class)
                .map(Format::format)
                .filter(List.of("int32", "int64")::contains)
                .findFirst();
        boolean narrow = format.map("int32"::equals).orElseGet(() -> values(schema, parts) || bounds(schema, parts));
        return narrow ? Type.Scalar.INT : Type.Scalar.LONG;
    }

    private static boolean values(Schema schema, Parts parts) {
        List<JsonNode> values = Stream.concat(
                        parts.keywords(schema, Enumeration.class).flatMap(keyword -> keyword.values().stream()),
                        parts.keywords(schema, Const.class).map(Const::value))
                .filter(JsonNode::isNumber)
                .toList();
        return !values.isEmpty() && values.stream().map(JsonNode::decimalValue).allMatch(IntegerWidth::fits);
    }

    private static boolean bounds(Schema schema, Parts parts) {
        Stream<BigDecimal> lower = Stream.concat(
                parts.keywords(schema, Minimum.class).map(Minimum::limit),
                parts.keywords(schema, ExclusiveMinimum.class).map(ExclusiveMinimum::limit));
        Stream<BigDecimal> upper = Stream.concat(
                parts.keywords(schema, Maximum.class).map(Maximum::limit),
                parts.keywords(schema, ExclusiveMaximum.class).map(ExclusiveMaximum::limit));
        return lower.anyMatch(limit -> limit.compareTo(LEAST) >= 0)
                && upper.anyMatch(limit -> limit.compareTo(GREATEST) <= 0);
    }

    private static boolean fits(BigDecimal value) {
        return value.compareTo(LEAST) >= 0 && value.compareTo(GREATEST) <= 0;
    }
}
