package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.CapabilityFinder;
import dev.plumbline.core.emit.docs.fact.Fields;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.fact.Modes;
import dev.plumbline.core.emit.docs.rule.RuleCatalog;
import dev.plumbline.core.emit.docs.rule.RuleReach;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.SchemaSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what follows from the schemas of bodies. */
public final class Bodies {

    private final SchemaSet schemas;
    private final RuleReach reach;
    private final Fields fields;

    /** Of large documents, hundreds of operations have the same bodies, and most that do follow one another. */
    private static final int MOST_KNOWN = 24;

    private final Map<Location, Body> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Location, Body> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    private final Map<Location, Boolean> ruled = new HashMap<>();

    /** For the bodies of a document that has these schemas. */
    public Bodies(SchemaSet schemas) {
        this.schemas = schemas;
        this.reach = RuleReach.of(schemas);
        this.fields = new Fields(schemas);
    }

    /** Which schemas lead to rules with words. */
    public RuleReach reach() {
        return reach;
    }

    /** Works everything out for a body; empty where it has no schema. */
    public Optional<Body> of(Content content) {
        return content.schema()
                .map(schema ->
                        known.computeIfAbsent(schema, at -> of(content, at)).with(content));
    }

    /** As {@link #of(Content)}, for a body that is received. */
    public Optional<Body> received(Content content) {
        return content.schema()
                .map(schema -> known.computeIfAbsent(received(schema), at -> of(content, at))
                        .with(content));
    }

    /** Whether a body has rules or advice, without working out anything else. */
    public boolean hasRules(Content content) {
        return content.schema()
                .filter(schema -> ruled.computeIfAbsent(
                        schema,
                        at -> !RuleCatalog.of(schemas, reach, new Modes(schemas).of(schemas.at(at)))
                                .isEmpty()))
                .isPresent();
    }

    /** Where a schema means what is received. */
    private Location received(Location schema) {
        Location received = Received.at(schema);
        return schemas.has(received) ? received : schema;
    }

    private Body of(Content content, Location schema) {
        List<Mode> modes = new Modes(schemas).of(schemas.at(schema));
        return new Body(
                content,
                modes,
                fields.of(modes),
                new CapabilityFinder(schemas).find(modes),
                RuleCatalog.of(schemas, reach, modes));
    }

    /** What follows from a schema itself: its own fields and rules, without those of what it refers to. */
    public Body itself(Location at) {
        List<Mode> modes = new Modes(schemas).of(schemas.at(at));
        return new Body(
                new Content("application/json", new Payload.Text(Optional.empty()), List.of()),
                modes,
                fields.top(modes),
                List.of(),
                RuleCatalog.itself(schemas, reach, modes));
    }

    /** The body in one of its forms. */
    public Body only(Body body, Mode mode) {
        List<Mode> one = List.of(mode);
        if (body.modes().equals(one)) {
            return new Body(body.content(), one, body.fields(), List.of(), body.entries());
        }
        return new Body(body.content(), one, fields.of(one), List.of(), RuleCatalog.of(schemas, reach, one));
    }
}
