package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import java.util.ArrayList;
import java.util.List;

/** Rules in a line each, where there is no section for them. */
public final class RuleSentences {

    private RuleSentences() {}

    /** Those that have words: what they are called, what they say, what is checked, and where that is documented. */
    public static List<Line> of(List<RuleEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.title() != null || entry.sentence() != null || entry.source() != null)
                .map(RuleSentences::line)
                .toList();
    }

    /** All of them, those without words by what is checked. */
    public static List<Line> ofAll(List<RuleEntry> entries) {
        return entries.stream()
                .map(RuleSentences::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Line line(RuleEntry entry) {
        List<Line> parts = new ArrayList<>();
        if (entry.title() != null) {
            parts.add(Line.EMPTY.then(new Inline.Strong(
                    Line.verbatim(entry.title()).thenVerbatim(".").parts())));
        }
        parts.add(Prose.line(entry.sentence()));
        parts.addAll(entry.demands().keySet());
        if (entry.source() != null) {
            parts.add(Line.words("Source: ").thenVerbatim(entry.source()).then("."));
        }
        return Line.join(parts, " ");
    }
}
