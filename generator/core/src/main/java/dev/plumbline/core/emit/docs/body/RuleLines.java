package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import dev.plumbline.core.emit.docs.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Rules and advisories as lines and tables. */
public final class RuleLines {

    private RuleLines() {}

    /**
     * A rule in one line: kind, title, sentence, source, and the modes where it does not hold in all of them. A sentence
     * that is the description already given is not said again.
     */
    static Line of(RuleEntry entry, List<Mode> modes, Line description) {
        Line line = Line.words(entry.advisory() ? "Advice " : "Rule ").thenStrong(title(entry));
        if (entry.modes().size() < modes.size()) {
            line = line.then(" in ").then(ModeNames.of(entry.modes(), modes));
        }
        Line sentence = Prose.line(entry.sentence());
        line = line.then(": ").then(sentence.equals(description) ? Line.words("as said above.") : sentence);
        return entry.source() == null
                ? line
                : line.then(" ").then(new Inline.Emphasis(List.of(new Inline.Words("Source: " + entry.source()))));
    }

    private static String title(RuleEntry entry) {
        return entry.title() == null ? "untitled" : entry.title();
    }

    /** The rules, or the advisories, of a body in full. */
    public static void table(Body body, boolean advisories, PageBuilder page) {
        List<List<Line>> rows = new ArrayList<>();
        for (RuleEntry entry : body.entries()) {
            if (entry.advisory() == advisories) {
                List<Line> cells = new ArrayList<>();
                cells.add(Line.words(title(entry)));
                cells.add(Prose.line(entry.sentence()));
                cells.add(Sentences.sentence(entry.demands()));
                cells.add(Line.join(entry.fields().stream().map(Line::code).toList(), ", "));
                if (body.hasModes()) {
                    cells.add(ModeNames.of(entry.modes(), body.modes()));
                }
                cells.add(entry.source() == null ? Line.EMPTY : Line.words(entry.source()));
                rows.add(cells);
            }
        }
        List<String> header = new ArrayList<>(List.of(advisories ? "Advice" : "Rule", "In words", "Checked", "Fields"));
        if (body.hasModes()) {
            header.add("Modes");
        }
        header.add("Source");
        page.table(header, rows);
    }
}
