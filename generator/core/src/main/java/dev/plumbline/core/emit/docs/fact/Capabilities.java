package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.emit.docs.page.Line;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What each value of a field can do.
 *
 * @param field the field, such as {@code model}
 * @param modes the modes' names
 * @param facts fields whose value follows from this field's
 * @param rows a row for each value
 */
public record Capabilities(String field, List<Line> modes, List<String> facts, List<Row> rows) {

    public Capabilities {
        modes = List.copyOf(modes);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /**
     * A value of the field.
     *
     * @param value the value
     * @param facts for each field of {@link Capabilities#facts()}, the values that are left for it
     * @param modes for each mode, whether the value may be used in it
     */
    public record Row(JsonNode value, Map<String, List<JsonNode>> facts, List<Boolean> modes) {

        public Row {
            facts = Map.copyOf(facts);
            modes = List.copyOf(modes);
        }

        /** The values that are left for a field; none where the row does not speak of it. */
        public List<JsonNode> left(String field) {
            return facts.getOrDefault(field, List.of());
        }
    }
}
