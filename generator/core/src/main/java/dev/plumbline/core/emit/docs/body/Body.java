package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Capabilities;
import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import dev.plumbline.core.model.Content;
import java.util.List;

/**
 * A body, and what follows from its rules.
 *
 * @param content its type and examples
 * @param modes the forms it may have, at least one
 * @param fields its fields at any depth
 * @param capabilities what the values of its deciding fields can do
 * @param entries its rules and advisories
 */
public record Body(
        Content content,
        List<Mode> modes,
        List<Field> fields,
        List<Capabilities> capabilities,
        List<RuleEntry> entries) {

    /** What follows from the same schema for another content. */
    Body with(Content other) {
        return new Body(other, modes, fields, capabilities, entries);
    }

    /** Whether it has several forms. */
    public boolean hasModes() {
        return modes.size() > 1;
    }
}
