package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import java.util.ArrayList;
import java.util.List;

/** What is said of a body that is a value without fields of its own. */
public final class ValueFacts {

    private ValueFacts() {}

    /** Its type, the values that are listed, and what is checked; nothing where it has fields. */
    public static void add(Body body, SchemaSet schemas, PageBuilder page) {
        if (body.fields().stream().noneMatch(Field::isTop)) {
            add(body, schemas, true, page);
        }
    }

    /** The same for a text, whose type goes without saying. */
    public static void ofText(Body body, SchemaSet schemas, PageBuilder page) {
        add(body, schemas, false, page);
    }

    private static void add(Body body, SchemaSet schemas, boolean typed, PageBuilder page) {
        List<Schema> said =
                EffectiveSchema.of(body.modes().get(0).whole(), schemas).schemas();
        FieldFacts facts = new FieldFacts(body, schemas);
        List<Line> bullets = new ArrayList<>();
        if (typed) {
            bullets.add(Line.words("Type: ").then(new TypePhrases(schemas).of(said)));
        }
        Line values = ValueLine.of(facts.values(said));
        if (!values.isEmpty()) {
            bullets.add(Line.words("Values: ").then(values));
        }
        Line demands = facts.demands(said);
        if (!demands.isEmpty()) {
            bullets.add(Line.words("Checked: ").then(demands));
        }
        page.bullets(bullets);
    }
}
