package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import java.util.List;

/** What the rules and advisories of a body are called, and the keys of their headings. */
final class RuleHeadings {

    private final Body body;
    private final String scope;

    /** For a body; {@code scope} makes the keys unique. */
    RuleHeadings(Body body, String scope) {
        this.body = body;
        this.scope = scope;
    }

    /** The body's rules and advice, alike rules together. */
    List<RuleFamily> families() {
        return RuleFamily.of(body.entries(), body.modes().size());
    }

    /** Of a family of one the key of its member. */
    String key(RuleFamily family) {
        return family.isOne()
                ? key(family.first())
                : scope + " rules " + body.entries().indexOf(family.first());
    }

    String key(RuleEntry entry) {
        return scope + " rule " + body.entries().indexOf(entry);
    }

    /** The rule's title or the advisory's id, with the modes where another one is called the same. */
    Line title(RuleEntry entry) {
        Line name = entry.title() != null ? Line.verbatim(entry.title()) : about(entry);
        boolean shared = body.entries().stream()
                .anyMatch(other -> other != entry && name.text().equals(other.title()));
        return shared && entry.modes().size() < body.modes().size()
                ? name.then(" in ").then(ModeNames.of(entry.modes(), body.modes()))
                : name;
    }

    private static Line about(RuleEntry entry) {
        return entry.fields().isEmpty()
                ? Line.words("About the body")
                : Line.words("About ").thenVerbatim(String.join(", ", entry.fields()));
    }
}
