package dev.plumbline.tests.corpus;

import dev.plumbline.runtime.content.BinaryContent;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What an operation gave, as JSON: what a caller can read out of it, whatever its form. */
final class ResultJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ResultJson() {}

    /** Missing where there is nothing. Streams are read to their end and closed. */
    static JsonNode of(@Nullable Object result) throws Exception {
        if (result == null) {
            return MissingNode.getInstance();
        }
        if (result instanceof JsonNode json) {
            return json;
        }
        if (result instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (result instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        }
        if (result instanceof Number number) {
            return number(number);
        }
        if (result instanceof byte[] bytes) {
            return JSON.stringNode(Base64.getEncoder().encodeToString(bytes));
        }
        if (result instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                object.set(String.valueOf(entry.getKey()), of(entry.getValue()));
            }
            return object;
        }
        Method toJson = JavaValues.method(result.getClass(), "toJson");
        if (toJson != null) {
            return (JsonNode) toJson.invoke(result);
        }
        if (result instanceof BinaryContent content) {
            try (content) {
                return JSON.binaryNode(content.bytes());
            }
        }
        if (result instanceof Iterable<?> items) {
            return items(items);
        }
        if (result.getClass().isRecord()) {
            return variant(result);
        }
        return JSON.stringNode(result.toString());
    }

    private static JsonNode number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return JSON.numberNode(decimal);
        }
        if (number instanceof BigInteger integer) {
            return JSON.numberNode(integer);
        }
        return number instanceof Double || number instanceof Float
                ? JSON.numberNode(new BigDecimal(number.toString()))
                : JSON.numberNode(number.longValue());
    }

    private static JsonNode items(Iterable<?> items) throws Exception {
        ArrayNode array = JSON.arrayNode();
        for (Object item : items) {
            array.add(of(item));
        }
        if (items instanceof AutoCloseable closing) {
            closing.close();
        }
        return array;
    }

    /** One of several outcomes: what it has, or nothing. */
    private static JsonNode variant(Object result) throws Exception {
        RecordComponent[] components = result.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            if (component.getType() != int.class || components.length == 1) {
                return of(component.getAccessor().invoke(result));
            }
        }
        return MissingNode.getInstance();
    }
}
