package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import java.util.ArrayList;
import java.util.List;

/** The rules and advisories of a body in full, a section for each. */
public final class RuleSections {

    private final Body body;
    private final RuleHeadings headings;

    /** For a body; {@code scope} makes the keys of its headings unique, and is that of {@link FieldSections}. */
    public RuleSections(Body body, String scope) {
        this.body = body;
        this.headings = new RuleHeadings(body, scope);
    }

    /** Those that are rules, or those that are advice. */
    public void add(boolean advisories, PageBuilder page, int level) {
        for (RuleEntry entry : body.entries()) {
            if (entry.advisory() == advisories) {
                page.heading(level, headings.title(entry), headings.key(entry));
                page.paragraph(Prose.line(entry.sentence()));
                page.bullets(bullets(entry));
            }
        }
    }

    private List<Line> bullets(RuleEntry entry) {
        List<Line> bullets = new ArrayList<>();
        entry.demands().forEach((demand, modes) -> {
            Line label = modes.equals(entry.modes())
                    ? Line.words("Checked: ")
                    : Line.words("Checked in ")
                            .then(ModeNames.of(modes, body.modes()))
                            .then(": ");
            bullets.add(label.then(demand));
        });
        if (!entry.fields().isEmpty()) {
            bullets.add(Line.words(entry.fields().size() == 1 ? "Field: " : "Fields: ")
                    .then(Line.join(entry.fields().stream().map(Line::code).toList(), ", ")));
        }
        if (body.hasModes()) {
            bullets.add(Line.words("Holds in: ").then(ModeNames.of(entry.modes(), body.modes())));
        }
        if (entry.source() != null) {
            bullets.add(Line.words("Source: ").thenVerbatim(entry.source()));
        }
        return bullets;
    }
}
