package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.DependentSchemas;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The walk over the schemas that apply to the same instance as a schema does, itself first. {@code not} leads nowhere: what
 * stands in it says nothing of an instance that is valid.
 *
 * <p>It is written once, so that all who ask what a schema says agree on it:
 *
 * <ol>
 *   <li>A schema is told of when it is entered, and its keywords one after the other as they are written.
 *   <li>What a keyword takes in is walked where the keyword stands. So what a reference brings comes before what is written
 *       after the reference, and a reader of the document finds everything in the order in which it was read.
 *   <li>A schema that comes a second time says nothing new and is passed over, which also ends circles. Under conditions
 *       that holds only on one way: in another branch it stands under other conditions, and there that is something new.
 * </ol>
 */
final class SameInstance {

    /** How far the walk goes. */
    enum Reach {
        /** Into {@code allOf}; references are keywords as others are. */
        WRITTEN_HERE,
        /** Through references; {@code allOf} is a keyword as others are. */
        REFERENCES,
        /** Into all that always applies. */
        ALWAYS,
        /** Also into what applies under conditions, each time it does. */
        CONDITIONS,
        /** As far, but into each schema only once, for those to whom conditions do not matter. */
        POSSIBLY;

        private boolean isConditional() {
            return this == CONDITIONS || this == POSSIBLY;
        }
    }

    /** What is told of on the way. */
    interface Visitor {

        /**
         * A schema applies.
         *
         * @param when all of what must be so for it to apply
         * @param depth how many steps it is away from where the walk began
         */
        void schema(Schema schema, List<Condition> when, int depth);

        /** A keyword of such a schema that the walk does not go through, or a choice before its branches. */
        void keyword(Keyword keyword, Schema schema, List<Condition> when, int depth);
    }

    private final SchemaSet schemas;
    private final Reach reach;
    private final Visitor visitor;
    private final Set<Location> passed = new HashSet<>();

    private SameInstance(SchemaSet schemas, Reach reach, Visitor visitor) {
        this.schemas = schemas;
        this.reach = reach;
        this.visitor = visitor;
    }

    static void walk(Schema schema, SchemaSet schemas, Reach reach, Visitor visitor) {
        new SameInstance(schemas, reach, visitor).schema(schema, List.of(), 0);
    }

    private void schema(Schema schema, List<Condition> when, int depth) {
        if (!passed.add(schema.at())) {
            return;
        }
        visitor.schema(schema, when, depth);
        for (Keyword keyword : schema.keywords()) {
            keyword(keyword, schema, when, depth);
        }
        if (reach == Reach.CONDITIONS) {
            passed.remove(schema.at());
        }
    }

    private void keyword(Keyword keyword, Schema schema, List<Condition> when, int depth) {
        if (keyword instanceof Ref ref && reach != Reach.WRITTEN_HERE) {
            schema(schemas.at(ref.target()), when, depth + 1);
        } else if (keyword instanceof AllOf all && reach != Reach.REFERENCES) {
            all.schemas().forEach(part -> schema(part, when, depth + 1));
        } else {
            visitor.keyword(keyword, schema, when, depth);
            if (reach.isConditional()) {
                conditional(keyword, when, depth + 1);
            }
        }
    }

    private void conditional(Keyword keyword, List<Condition> when, int depth) {
        if (keyword instanceof AnyOf any) {
            choice(any.schemas(), when, depth);
        } else if (keyword instanceof OneOf one) {
            choice(one.schemas(), when, depth);
        } else if (keyword instanceof DependentSchemas dependent) {
            dependent.schemas().forEach((name, part) -> schema(part, and(when, new Condition.Has(name)), depth));
        } else if (keyword instanceof IfThenElse conditional) {
            conditional(conditional, when, depth);
        }
    }

    private void choice(List<Schema> branches, List<Condition> when, int depth) {
        branches.forEach(branch -> schema(branch, and(when, new Condition.Holds(branch)), depth));
    }

    private void conditional(IfThenElse conditional, List<Condition> when, int depth) {
        List<Condition> holds = and(when, new Condition.Holds(conditional.condition()));
        schema(conditional.condition(), holds, depth);
        if (conditional.then() != null) {
            schema(conditional.then(), holds, depth);
        }
        if (conditional.otherwise() != null) {
            schema(conditional.otherwise(), and(when, new Condition.Fails(conditional.condition())), depth);
        }
    }

    private static List<Condition> and(List<Condition> when, Condition more) {
        List<Condition> all = new ArrayList<>(when);
        all.add(more);
        return List.copyOf(all);
    }
}
