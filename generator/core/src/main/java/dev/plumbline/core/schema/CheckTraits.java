package dev.plumbline.core.schema;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Check} tells of itself to those who do not ask for each kind. A new kind has to say it here, once. */
record CheckTraits(
        boolean isAdvice,
        @Nullable Location sameInstance,
        List<Schema> branches,
        List<Schema> onlyMatched,
        Check.@Nullable Test test) {

    static final Check.Visitor<CheckTraits> FINDER = new Finder();

    private static final CheckTraits NONE = new CheckTraits(false, null, List.of(), List.of(), null);
    private static final CheckTraits ADVICE = new CheckTraits(true, null, List.of(), List.of(), null);

    private static CheckTraits ofTest(Check.Test test) {
        return new CheckTraits(false, null, List.of(), List.of(), test);
    }

    private static CheckTraits sameInstance(Location schema) {
        return new CheckTraits(false, schema, List.of(), List.of(), null);
    }

    private static CheckTraits branches(List<Schema> schemas) {
        return new CheckTraits(false, null, schemas, List.of(), null);
    }

    private static CheckTraits onlyMatching(Schema schema) {
        return new CheckTraits(false, null, List.of(), List.of(schema), null);
    }

    private static final class Finder implements Check.Visitor<CheckTraits> {

        @Override
        public CheckTraits test(Check.Test check) {
            return ofTest(check);
        }

        @Override
        public CheckTraits hasType(Check.HasType check) {
            return NONE;
        }

        @Override
        public CheckTraits never(Check.Never check) {
            return NONE;
        }

        @Override
        public CheckTraits hasProperties(Check.HasProperties check) {
            return NONE;
        }

        @Override
        public CheckTraits refer(Check.Refer check) {
            return sameInstance(check.target());
        }

        @Override
        public CheckTraits satisfy(Check.Satisfy check) {
            return sameInstance(check.schema().at());
        }

        @Override
        public CheckTraits eachNamedProperty(Check.EachNamedProperty check) {
            return NONE;
        }

        @Override
        public CheckTraits eachMatchingProperty(Check.EachMatchingProperty check) {
            return NONE;
        }

        @Override
        public CheckTraits eachOtherProperty(Check.EachOtherProperty check) {
            return NONE;
        }

        @Override
        public CheckTraits eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
            return NONE;
        }

        @Override
        public CheckTraits eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
            return NONE;
        }

        @Override
        public CheckTraits eachPropertyName(Check.EachPropertyName check) {
            return NONE;
        }

        @Override
        public CheckTraits leadingItems(Check.LeadingItems check) {
            return NONE;
        }

        @Override
        public CheckTraits eachItem(Check.EachItem check) {
            return NONE;
        }

        @Override
        public CheckTraits countOfItems(Check.CountOfItems check) {
            return onlyMatching(check.schema());
        }

        @Override
        public CheckTraits conditional(Check.Conditional check) {
            return onlyMatching(check.condition());
        }

        @Override
        public CheckTraits whenPresent(Check.WhenPresent check) {
            return NONE;
        }

        @Override
        public CheckTraits atLeastOne(Check.AtLeastOne check) {
            return branches(check.schemas());
        }

        @Override
        public CheckTraits exactlyOne(Check.ExactlyOne check) {
            return branches(check.schemas());
        }

        @Override
        public CheckTraits not(Check.Not check) {
            return onlyMatching(check.schema());
        }

        @Override
        public CheckTraits advise(Check.Advise check) {
            return ADVICE;
        }
    }
}
