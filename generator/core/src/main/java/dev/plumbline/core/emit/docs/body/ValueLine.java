package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.page.Line;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON values in a line of text. */
final class ValueLine {

    private ValueLine() {}

    /** A value as code, strings without their quotes. */
    static Line of(JsonNode value) {
        return Line.code(value.isString() && !value.stringValue().isBlank() ? value.stringValue() : value.toString());
    }

    /** Values with commas between them. */
    static Line of(Collection<JsonNode> values) {
        List<Line> lines = values.stream().map(ValueLine::of).toList();
        return Line.join(lines, ", ");
    }
}
