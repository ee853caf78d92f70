package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.ConditionalSchemas;
import dev.plumbline.core.schema.analysis.Evaluated;
import dev.plumbline.core.schema.regex.EcmaPattern;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Which properties or items of a value a schema has not evaluated. {@link Evaluated} says beforehand what is evaluated on
 * which conditions; what is left is what none of these cases evaluates.
 *
 * @param tested the cases for a verdict
 * @param reported the cases for a report: a choice of which no branch holds has said what is wrong, so that all it might
 *     evaluate counts as evaluated
 * @param deciding the schemas that decide which case it is, each with its index
 */
record Leftovers(List<Case> tested, List<Case> reported, List<Evaluator> deciding) {

    /**
     * What is evaluated where some conditions hold.
     *
     * @param leading how many of the first items
     * @param contained what tests the items that are evaluated because they are contained
     */
    private record Case(
            List<When> when,
            boolean all,
            Set<String> names,
            List<Pattern> patterns,
            int leading,
            List<Evaluator> contained) {}

    /** A condition that holds or not for one value. */
    private interface When {
        boolean holds(Deciding value);
    }

    static Leftovers ofProperties(Schema schema, Unit unit) {
        return new Reader(unit).read(schema, Evaluated::properties);
    }

    static Leftovers ofItems(Schema schema, Unit unit) {
        return new Reader(unit).read(schema, Evaluated::items);
    }

    /** Whether a property of the value is left. */
    boolean hasProperty(String name, Deciding value, boolean reporting) {
        for (Case each : reporting ? reported : tested) {
            if ((each.all() || names(each, name)) && holds(each, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(Case each, String name) {
        return each.names().contains(name) || Assertions.matches(name, each.patterns());
    }

    /** Whether an item of the value is left. */
    boolean hasItem(int index, Deciding value, boolean reporting) {
        for (Case each : reporting ? reported : tested) {
            if ((each.all() || index < each.leading() || contains(each, index, value)) && holds(each, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(Case each, int index, Deciding value) {
        JsonNode item = value.value().get(index);
        for (Evaluator contained : each.contained()) {
            if (contained.accepts(item, value.verdicts())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Case each, Deciding value) {
        for (When when : each.when()) {
            if (!when.holds(value)) {
                return false;
            }
        }
        return true;
    }

    /** Prepares the cases of one schema. */
    private static final class Reader {

        private final Unit unit;
        private final List<Schema> schemas = new ArrayList<>();

        Reader(Unit unit) {
            this.unit = unit;
        }

        Leftovers read(Schema schema, BiFunction<Schema, SchemaSet, List<Evaluated>> kind) {
            List<Evaluated> known = kind.apply(schema, unit.schemas());
            List<Case> tested = known.stream().map(this::of).toList();
            List<Case> reported = new ArrayList<>(tested);
            ConditionalSchemas.of(schema, unit.schemas()).choices().forEach(choice -> reported.add(of(none(choice))));
            return new Leftovers(
                    tested,
                    List.copyOf(reported),
                    schemas.stream().map(unit::test).toList());
        }

        private static Evaluated none(ConditionalSchemas.Choice choice) {
            List<Condition> none = new ArrayList<>(choice.when());
            choice.branches().forEach(branch -> none.add(new Condition.Fails(branch)));
            return Evaluated.everything(none);
        }

        private Case of(Evaluated evaluated) {
            return new Case(
                    evaluated.when().stream().map(this::when).toList(),
                    evaluated.all(),
                    evaluated.names(),
                    evaluated.patterns().stream().map(EcmaPattern::java).toList(),
                    evaluated.leading(),
                    evaluated.contained().stream().map(unit::test).toList());
        }

        private When when(Condition condition) {
            return condition.accept(new Condition.Visitor<>() {
                @Override
                public When holds(Condition.Holds holds) {
                    int index = index(holds.schema());
                    return value -> value.holds(index);
                }

                @Override
                public When fails(Condition.Fails fails) {
                    int index = index(fails.schema());
                    return value -> !value.holds(index);
                }

                @Override
                public When has(Condition.Has has) {
                    return value -> value.value().has(has.property());
                }
            });
        }

        private int index(Schema schema) {
            for (int i = 0; i < schemas.size(); i++) {
                if (schemas.get(i).at().equals(schema.at())) {
                    return i;
                }
            }
            schemas.add(schema);
            return schemas.size() - 1;
        }
    }
}
