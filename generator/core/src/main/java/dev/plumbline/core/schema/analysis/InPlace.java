package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.AnyOf;
import dev.plumbline.core.schema.keyword.DependentSchemas;
import dev.plumbline.core.schema.keyword.IfThenElse;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas that apply to the same value as a schema does, itself first. {@code not} has none: what stands in it says
 * nothing of a value that is valid.
 *
 * @param parts the schemas
 * @param choices the {@code anyOf} and {@code oneOf} among their keywords
 */
public record InPlace(List<Part> parts, List<Choice> choices) {

    public InPlace {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    /**
     * A schema that applies in place.
     *
     * @param when all of what must be so for it to apply, given that the value is valid
     */
    public record Part(List<Condition> when, Schema schema) {}

    /** Branches of which at least one holds for a valid value. */
    public record Choice(List<Condition> when, List<Schema> branches) {}

    public static InPlace of(Schema schema, SchemaSet schemas) {
        Collector collector = new Collector(schemas);
        collector.schema(List.of(), schema);
        return new InPlace(collector.parts, collector.choices);
    }

    private static final class Collector {

        private final SchemaSet schemas;
        private final Set<Location> open = new HashSet<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();

        Collector(SchemaSet schemas) {
            this.schemas = schemas;
        }

        private void schema(List<Condition> when, Schema schema) {
            // A schema that applies itself in place says nothing new the second time.
            if (open.add(schema.at())) {
                parts.add(new Part(when, schema));
                schema.keywords().forEach(keyword -> keyword(when, keyword));
                open.remove(schema.at());
            }
        }

        private void keyword(List<Condition> when, Keyword keyword) {
            if (keyword instanceof Ref ref) {
                schema(when, schemas.at(ref.target()));
            } else if (keyword instanceof AllOf all) {
                all.schemas().forEach(part -> schema(when, part));
            } else if (keyword instanceof AnyOf any) {
                choice(when, any.schemas());
            } else if (keyword instanceof OneOf one) {
                choice(when, one.schemas());
            } else if (keyword instanceof DependentSchemas dependent) {
                dependent.schemas().forEach((name, part) -> schema(and(when, new Condition.Has(name)), part));
            } else if (keyword instanceof IfThenElse conditional) {
                conditional(when, conditional);
            }
        }

        private void choice(List<Condition> when, List<Schema> branches) {
            choices.add(new Choice(when, branches));
            branches.forEach(branch -> schema(and(when, new Condition.Holds(branch)), branch));
        }

        private void conditional(List<Condition> when, IfThenElse conditional) {
            List<Condition> holds = and(when, new Condition.Holds(conditional.condition()));
            schema(holds, conditional.condition());
            if (conditional.then() != null) {
                schema(holds, conditional.then());
            }
            if (conditional.otherwise() != null) {
                schema(and(when, new Condition.Fails(conditional.condition())), conditional.otherwise());
            }
        }

        private static List<Condition> and(List<Condition> when, Condition more) {
            List<Condition> all = new ArrayList<>(when);
            all.add(more);
            return List.copyOf(all);
        }
    }
}
