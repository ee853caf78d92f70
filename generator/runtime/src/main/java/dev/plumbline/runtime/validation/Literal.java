package dev.plumbline.runtime.validation;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON values that a schema names: the constants of compiled validators. */
public final class Literal {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Literal() {}

    /** The value of a JSON text; numbers keep every digit. */
    public static JsonNode of(String json) {
        return MAPPER.readTree(json);
    }

    /** The items of a JSON array. */
    public static List<JsonNode> list(String json) {
        return List.copyOf(of(json).values());
    }
}
