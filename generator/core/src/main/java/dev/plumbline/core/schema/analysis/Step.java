package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * One step from a schema to another that its validator takes.
 *
 * @param from the schema
 * @param by the keyword that leads on
 * @param to where the other schema stands
 */
public record Step(Schema from, Keyword by, Location to) {

    /** The steps that a schema takes, in document order. */
    public static List<Step> from(Schema schema) {
        List<Step> steps = new ArrayList<>();
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof Ref ref) {
                steps.add(new Step(schema, ref, ref.target()));
            }
            keyword.subschemas().forEach(inner -> steps.add(new Step(schema, keyword, inner.at())));
        }
        return steps;
    }

    /** Whether the other schema is asked about the same instance, and not about a property or an item. */
    public boolean isInPlace() {
        return by instanceof Ref || KeywordTable.standard().application(by).isInPlace();
    }

    /** Where the step is written: at the reference, or where the schema stands that it leads to. */
    public Location writtenAt() {
        return by instanceof Ref ref ? from.at().child(ref.name()) : to;
    }
}
