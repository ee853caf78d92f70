package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.encoding.Escaping;
import dev.plumbline.runtime.encoding.MediaType;
import dev.plumbline.runtime.encoding.ParameterJson;
import dev.plumbline.runtime.encoding.StyleCodec;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.parameter.Style;
import dev.plumbline.runtime.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The fields of a form, in the object's order (OpenAPI 3.1.1, 4.8.15). Where the document does not say how a field is
 * written, an object is written as JSON and of an array each item by itself. A field that is null is left out.
 */
final class FormEncoder extends JsonEncoder {

    static final String TYPE = "application/x-www-form-urlencoded";

    private final Map<String, FieldEncoding> fields = new HashMap<>();

    FormEncoder(@Nullable Validator validator, FieldEncoding... fields) {
        super(TYPE, validator);
        for (FieldEncoding field : fields) {
            this.fields.put(field.name(), field);
        }
    }

    @Override
    public EncodedBody encode(Object value, @Nullable String asked) {
        JsonNode form = ParameterJson.of(BODY, tree(value));
        if (!form.isObject()) {
            throw refused("is no object, and only an object can be sent as a form", null);
        }
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : form.properties()) {
            pairs.addAll(pairs(field.getKey(), field.getValue()));
        }
        byte[] bytes = String.join("&", pairs).getBytes(StandardCharsets.US_ASCII);
        return new EncodedBody(sent(asked, TYPE), HttpBody.of(bytes));
    }

    private List<String> pairs(String name, JsonNode value) {
        FieldEncoding field = fields.getOrDefault(name, FieldEncoding.of(name));
        Style style = field.style();
        if (style != null) {
            Escaping escaping = field.reserved() ? Escaping.QUERY_RESERVED : Escaping.FORM;
            return StyleCodec.write(style, name, value, field.explode(), escaping);
        }
        if (value.isNull()) {
            return List.of();
        }
        if (isJson(field.contentType())) {
            return text(name, json(value));
        }
        return text(name, value.isObject() ? json(value) : value);
    }

    private static boolean isJson(@Nullable String contentType) {
        MediaType type = contentType == null ? null : MediaType.parse(contentType);
        return type != null && type.isJson();
    }

    private static JsonNode json(JsonNode value) {
        return JsonNodeFactory.instance.stringNode(new String(JsonEncoder.bytes(value), StandardCharsets.UTF_8));
    }

    private static List<String> text(String name, JsonNode value) {
        return StyleCodec.write(Style.FORM, name, value, true, Escaping.FORM);
    }
}
