package dev.plumbline.core.emit.docs.wording;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import java.util.List;

/** Puts clauses together. */
public final class Sentences {

    private Sentences() {}

    /** Clauses as a sentence, with a capital and a full stop; empty for none. */
    public static Line sentence(List<Line> clauses) {
        return clauses.isEmpty() ? Line.EMPTY : Line.EMPTY.then(new Inline.Sentence(Line.join(clauses, "; ")));
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
        return Line.listed(lines, ", ", last);
    }
}
