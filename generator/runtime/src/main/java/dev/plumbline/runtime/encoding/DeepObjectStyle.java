package dev.plumbline.runtime.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code a[b]=1}, nested {@code a[b][c]=1}, in lists {@code a[b][0]=1}; brackets percent-encoded, as OpenAPI shows. */
final class DeepObjectStyle extends StyleCodec {

    static final DeepObjectStyle INSTANCE = new DeepObjectStyle();

    private DeepObjectStyle() {}

    /** It is always exploded. */
    @Override
    public List<String> write(String name, JsonNode value, boolean explode, Escaping escaping) {
        List<String> pairs = new ArrayList<>();
        add(pairs, name, escaping.name(name, name), value, escaping);
        return pairs;
    }

    private static void add(List<String> pairs, String name, String key, JsonNode value, Escaping escaping) {
        if (ScalarText.isUndefined(value)) {
            return;
        }
        if (value.isArray()) {
            List<JsonNode> items = defined(value);
            for (int i = 0; i < items.size(); i++) {
                add(pairs, name, key + "%5B" + i + "%5D", items.get(i), escaping);
            }
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                String inner = key + "%5B" + escaping.name(name, property.getKey()) + "%5D";
                add(pairs, name, inner, property.getValue(), escaping);
            }
        } else {
            pairs.add(key + "=" + escaping.text(name, ScalarText.of(name, value)));
        }
    }
}
