package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import java.util.ArrayList;
import java.util.List;

/** The rules and advisories of a body in full, a section for each, those that are alike under one heading. */
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
        for (RuleFamily family : headings.families()) {
            if (family.first().advisory() != advisories) {
                continue;
            }
            if (family.isOne()) {
                section(family.first(), page, level, true, true);
            } else {
                several(family, page, level);
            }
        }
    }

    /** Alike rules: what they share, then each. */
    private void several(RuleFamily family, PageBuilder page, int level) {
        page.heading(level, family.title(), headings.key(family));
        RuleEntry first = family.first();
        List<Line> shared = new ArrayList<>();
        fields(first, shared);
        if (!family.isByMode()) {
            modes(first, shared);
        }
        if (family.hasOneSource()) {
            source(first, shared);
        }
        page.bullets(shared);
        family.members().forEach(member -> section(member, page, level + 1, family.isByMode(), !family.hasOneSource()));
    }

    private void section(RuleEntry entry, PageBuilder page, int level, boolean withModes, boolean withSource) {
        boolean alone = withModes && withSource;
        page.heading(level, headings.title(entry), headings.key(entry));
        page.paragraph(Prose.line(entry.sentence()));
        List<Line> bullets = checks(entry);
        if (alone) {
            fields(entry, bullets);
        }
        if (withModes) {
            modes(entry, bullets);
        }
        if (withSource) {
            source(entry, bullets);
        }
        page.bullets(bullets);
    }

    private List<Line> checks(RuleEntry entry) {
        List<Line> bullets = new ArrayList<>();
        entry.demands().forEach((demand, modes) -> {
            Line label = modes.equals(entry.modes())
                    ? Line.words("Checked: ")
                    : Line.words("Checked in ")
                            .then(ModeNames.of(modes, body.modes()))
                            .then(": ");
            bullets.add(label.then(demand));
        });
        return bullets;
    }

    private static void fields(RuleEntry entry, List<Line> bullets) {
        if (!entry.fields().isEmpty()) {
            bullets.add(Line.words(entry.fields().size() == 1 ? "Field: " : "Fields: ")
                    .then(Line.join(entry.fields().stream().map(Line::code).toList(), ", ")));
        }
    }

    private void modes(RuleEntry entry, List<Line> bullets) {
        if (body.hasModes()) {
            bullets.add(Line.words("Holds in: ").then(ModeNames.of(entry.modes(), body.modes())));
        }
    }

    private static void source(RuleEntry entry, List<Line> bullets) {
        if (entry.source() != null) {
            bullets.add(Line.words("Source: ").thenVerbatim(entry.source()));
        }
    }
}
