package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.page.Line;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON values in a line of text. */
final class ValueLine {

    /** More than these nobody reads in a line. */
    private static final int MOST = 100;

    private ValueLine() {}

    /** A value as code, strings without their quotes. */
    static Line of(JsonNode value) {
        return Line.code(value.isString() && !value.stringValue().isBlank() ? value.stringValue() : value.toString());
    }

    /** Values with commas between them. */
    static Line of(Collection<JsonNode> values) {
        List<Line> lines = values.stream().limit(MOST).map(ValueLine::of).toList();
        Line line = Line.join(lines, ", ");
        return values.size() > MOST
                ? line.then(Line.words(" and ")
                        .thenVerbatim(Integer.toString(values.size() - MOST))
                        .then(" more"))
                : line;
    }
}
