package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import java.util.ArrayList;
import java.util.List;

/** The rules and the advice on a field in short, with links to where they stand in full. */
final class RuleLines {

    private final Body body;
    private final RuleHeadings headings;

    /** For a body; {@code scope} is that of its {@link RuleSections}. */
    RuleLines(Body body, String scope) {
        this.body = body;
        this.headings = new RuleHeadings(body, scope);
    }

    /** The titles of the field's rules in one line, alike ones as one, and a line for each advisory with what it says. */
    List<Line> of(String path) {
        List<Line> rules = new ArrayList<>();
        List<Line> advice = new ArrayList<>();
        for (RuleFamily family : headings.families()) {
            RuleEntry entry = family.first();
            if (!entry.fields().contains(path)) {
                continue;
            }
            if (entry.advisory()) {
                advice.add(Line.words("Advice ").then(link(entry)).then(": ").then(Prose.line(entry.sentence())));
            } else {
                rules.add(family.isOne() ? link(entry) : link(family));
            }
        }
        List<Line> lines = new ArrayList<>();
        if (!rules.isEmpty()) {
            lines.add(Line.words(rules.size() == 1 ? "Rule: " : "Rules: ").then(Line.join(rules, "; ")));
        }
        lines.addAll(advice);
        return lines;
    }

    /** Several rules as one. */
    private Line link(RuleFamily family) {
        Line link = Line.link(family.title(), headings.key(family));
        return family.isByMode() ? link : inModes(link, family.first());
    }

    /** With the modes where it does not hold in all of them. */
    private Line link(RuleEntry entry) {
        Line title = headings.title(entry);
        boolean named = title.text().equals(entry.title());
        Line link = Line.EMPTY.then(new Inline.PageLink(title.parts(), headings.key(entry)));
        return named ? inModes(link, entry) : link;
    }

    private Line inModes(Line link, RuleEntry entry) {
        return entry.modes().size() < body.modes().size()
                ? link.then(" in ").then(ModeNames.of(entry.modes(), body.modes()))
                : link;
    }
}
