package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Capabilities;
import dev.plumbline.core.emit.docs.fact.CapabilityFinder;
import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.fact.Fields;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.fact.Modes;
import dev.plumbline.core.emit.docs.rule.RuleCatalog;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.schema.SchemaSet;
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

    /** Works everything out for a body. */
    public static Body of(Content content, SchemaSet schemas) {
        List<Mode> modes = new Modes(schemas).of(schemas.at(content.schema().orElseThrow()));
        return new Body(
                content,
                modes,
                new Fields(schemas).of(modes),
                new CapabilityFinder(schemas).find(modes),
                RuleCatalog.of(schemas, modes));
    }

    /** The body in one of its forms. */
    public Body only(Mode mode, SchemaSet schemas) {
        List<Mode> one = List.of(mode);
        return new Body(content, one, new Fields(schemas).of(one), List.of(), RuleCatalog.of(schemas, one));
    }

    /** Whether it has several forms. */
    public boolean hasModes() {
        return modes.size() > 1;
    }
}
