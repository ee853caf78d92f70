package dev.plumbline.core.emit.docs.wording;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import java.util.List;
import java.util.Locale;

/** Puts clauses together. */
public final class Sentences {

    private Sentences() {}

    /** Clauses as a sentence, with a capital and a full stop; empty for none. */
    public static Line sentence(List<Line> clauses) {
        return clauses.isEmpty() ? Line.EMPTY : capital(Line.join(clauses, "; ").then("."));
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static Line and(List<Line> lines) {
        return listed(lines, " and ");
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    public static Line or(List<Line> lines) {
        return listed(lines, " or ");
    }

    private static Line listed(List<Line> lines, String last) {
        if (lines.size() < 2) {
            return Line.join(lines, "");
        }
        Line front = Line.join(lines.subList(0, lines.size() - 1), ", ");
        return front.then(last).then(lines.get(lines.size() - 1));
    }

    private static Line capital(Line line) {
        if (line.parts().get(0) instanceof Inline.Words words && !words.text().isEmpty()) {
            String text = words.text();
            Line rest = new Line(line.parts().subList(1, line.parts().size()));
            return Line.words(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
                    .then(rest);
        }
        return line;
    }
}
