package dev.plumbline.core.emit.docs.wire;

import dev.plumbline.core.model.Payload;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.MinItems;
import dev.plumbline.core.schema.keyword.validation.Minimum;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A value to show where the document has no example: of the right shape, with the values that the schema lists. It need
 * not satisfy every keyword.
 */
public final class SampleValue {

    private static final int DEEPEST = 6;

    /** What is sent as a text: the example, or a value of the schema where there is one. */
    public static String text(SchemaSet schemas, Payload.Text text, @Nullable JsonNode example) {
        JsonNode value = example != null
                ? example
                : text.schema().map(schema -> of(schemas, schemas.at(schema))).orElse(null);
        return value == null || value.isContainer() ? "text" : value.asString();
    }

    private static final String TEXT = "text";
    private static final String OTHER = "other";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaSet schemas;
    private final boolean whole;

    private SampleValue(SchemaSet schemas, boolean whole) {
        this.schemas = schemas;
        this.whole = whole;
    }

    /** A value with what its objects require. */
    public static JsonNode of(SchemaSet schemas, Schema schema) {
        return new SampleValue(schemas, false).value(schema, 0);
    }

    /** A value that shows its shape: with the first properties of its objects, and two items in its arrays. */
    public static JsonNode shape(SchemaSet schemas, Schema schema) {
        return new SampleValue(schemas, true).value(schema, 0);
    }

    private JsonNode value(Schema schema, int depth) {
        EffectiveSchema effective = EffectiveSchema.of(schema, schemas);
        Optional<JsonNode> said = effective
                .keywords(Const.class)
                .map(Const::value)
                .findFirst()
                .or(() -> effective
                        .keywords(Enumeration.class)
                        .flatMap(listed -> listed.values().stream())
                        .findFirst())
                .or(() -> effective
                        .keywords(DefaultValue.class)
                        .map(DefaultValue::value)
                        .findFirst());
        return said.orElseGet(() -> made(effective, depth));
    }

    private JsonNode made(EffectiveSchema schema, int depth) {
        if (depth > DEEPEST) {
            return NullNode.getInstance();
        }
        Optional<Schema> branch = Stream.concat(
                        schema.keywords(OneOf.class).flatMap(one -> one.schemas().stream()),
                        schema.keywords(AnyOf.class).flatMap(any -> any.schemas().stream()))
                .filter(found -> !EffectiveSchema.of(found, schemas).isNever())
                .findFirst();
        boolean ownShape = schema.keywords(Type.class).findAny().isPresent()
                || !schema.propertyNames().isEmpty();
        if (branch.isPresent() && !ownShape) {
            return value(branch.get(), depth + 1);
        }
        return switch (type(schema)) {
            case OBJECT -> object(schema, branch, depth);
            case ARRAY -> array(schema, depth);
            case STRING -> StringNode.valueOf(text(schema));
            case INTEGER ->
                JSON.numberNode(least(schema).setScale(0, RoundingMode.CEILING).longValue());
            case NUMBER -> JSON.numberNode(least(schema));
            case BOOLEAN -> BooleanNode.TRUE;
            case NULL -> NullNode.getInstance();
        };
    }

    private static JsonType type(EffectiveSchema schema) {
        Optional<JsonType> named = schema.keywords(Type.class)
                .flatMap(type -> type.types().stream())
                .filter(type -> type != JsonType.NULL)
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        } else if (!schema.propertyNames().isEmpty()) {
            return JsonType.OBJECT;
        }
        boolean items =
                schema.keywords().anyMatch(keyword -> keyword instanceof Items || keyword instanceof PrefixItems);
        return items ? JsonType.ARRAY : JsonType.STRING;
    }

    private static BigDecimal least(EffectiveSchema schema) {
        return schema.keywords(Minimum.class)
                .map(Minimum::limit)
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ONE);
    }

    private JsonNode object(EffectiveSchema schema, Optional<Schema> branch, int depth) {
        Set<String> names = new LinkedHashSet<>(schema.keywords(Required.class)
                .flatMap(required -> required.names().stream())
                .toList());
        if (whole && names.size() < 2) {
            schema.propertyNames().stream().limit(2).forEach(names::add);
        }
        ObjectNode object = JSON.objectNode();
        for (String name : schema.propertyNames()) {
            List<Schema> property = schema.properties().getOrDefault(name, List.of());
            if (names.contains(name) && !property.isEmpty()) {
                object.set(name, value(property.get(0), depth + 1));
            }
        }
        branch.map(found -> value(found, depth + 1))
                .filter(JsonNode::isObject)
                .ifPresent(more ->
                        more.properties().forEach(entry -> object.putIfAbsent(entry.getKey(), entry.getValue())));
        return object;
    }

    private JsonNode array(EffectiveSchema schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        schema.keywords(PrefixItems.class)
                .findFirst()
                .ifPresent(first -> first.schemas().forEach(item -> array.add(value(item, depth + 1))));
        Optional<Schema> item = schema.keywords(Items.class).map(Items::schema).findFirst();
        long least =
                schema.keywords(MinItems.class).mapToLong(MinItems::limit).max().orElse(1);
        long count = Math.min(3, Math.max(whole ? 2 : 1, least));
        while (array.size() < count
                && item.map(found -> !EffectiveSchema.of(found, schemas).isNever())
                        .orElse(whole || array.isEmpty())) {
            array.add(item.map(found -> another(found, array.size(), depth + 1)).orElse(StringNode.valueOf(TEXT)));
        }
        return array;
    }

    /** The next of the values that an item's schema lists; the same again where it lists none. */
    private JsonNode another(Schema item, int index, int depth) {
        List<JsonNode> listed = EffectiveSchema.of(item, schemas)
                .keywords(Enumeration.class)
                .flatMap(found -> found.values().stream())
                .toList();
        if (!listed.isEmpty()) {
            return listed.get(index % listed.size());
        }
        JsonNode value = value(item, depth);
        if (value.isString() && value.asString().equals(TEXT)) {
            return StringNode.valueOf(index % 2 == 0 ? TEXT : OTHER);
        }
        return value.isInt() || value.isLong() ? JSON.numberNode(value.longValue() + index) : value;
    }

    private static String text(EffectiveSchema schema) {
        String format =
                schema.keywords(Format.class).map(Format::format).findFirst().orElse("");
        return switch (format) {
            case "date" -> "2026-01-31";
            case "date-time" -> "2026-01-31T12:00:00Z";
            case "time" -> "12:00:00Z";
            case "duration" -> "PT1H";
            case "uuid" -> "5f0c9f4e-2d7a-4c1b-9a53-8a7d1e6b2c30";
            case "uri", "url", "uri-reference", "iri" -> "https://example.com/";
            case "email", "idn-email" -> "someone@example.com";
            case "hostname", "idn-hostname" -> "example.com";
            case "ipv4" -> "192.0.2.1";
            case "ipv6" -> "2001:db8::1";
            case "byte" -> "dGV4dA==";
            default -> TEXT;
        };
    }
}
