package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import java.util.ArrayList;
import java.util.List;

/**
 * The schemas that apply to the same instance as a schema does, itself first, and under what conditions each does. What
 * always applies is an {@link EffectiveSchema}.
 *
 * @param parts the schemas
 * @param choices the {@code anyOf} and {@code oneOf} among their keywords
 */
public record ConditionalSchemas(List<Part> parts, List<Choice> choices) {

    public ConditionalSchemas {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    /**
     * A schema that applies.
     *
     * @param when all of what must be so for it to apply, given that the instance is valid
     */
    public record Part(List<Condition> when, Schema schema) {}

    /** Branches of which at least one holds for a valid instance. */
    public record Choice(List<Condition> when, List<Schema> branches) {}

    /** What applies to the instances of a schema, in document order. */
    public static ConditionalSchemas of(Schema schema, SchemaSet schemas) {
        Collector collector = new Collector();
        SameInstance.walk(schema, schemas, SameInstance.Reach.CONDITIONS, collector);
        return new ConditionalSchemas(collector.parts, collector.choices);
    }

    private static final class Collector implements SameInstance.Visitor {

        private final List<Part> parts = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();

        @Override
        public void schema(Schema schema, List<Condition> when, int depth) {
            parts.add(new Part(when, schema));
        }

        @Override
        public void keyword(Keyword keyword, Schema schema, List<Condition> when, int depth) {
            if (keyword instanceof AnyOf any) {
                choices.add(new Choice(when, any.schemas()));
            } else if (keyword instanceof OneOf one) {
                choices.add(new Choice(when, one.schemas()));
            }
        }
    }
}
