package dev.plumbline.core.jsonpath;

import dev.plumbline.core.load.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A value that a query selects.
 *
 * @param pointer where it stands, as a JSON pointer (RFC 6901) from the root
 * @param value the value itself, not a copy
 */
public record Match(String pointer, JsonNode value) {

    Match property(String name, JsonNode child) {
        return new Match(pointer + Pointers.step(name), child);
    }

    Match item(int index, JsonNode child) {
        return new Match(pointer + "/" + index, child);
    }

    /** Its properties or items, in their order. */
    List<Match> children() {
        List<Match> children = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                children.add(item(i, value.get(i)));
            }
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                children.add(property(property.getKey(), property.getValue()));
            }
        }
        return children;
    }
}
