package dev.plumbline.core.validator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pass that looks at the properties of an object in the way that costs least.
 *
 * <p>A schema that names properties looks each up, and one that is closed goes over all properties besides. Either has its
 * price: a look-up is a hash and a compare, whether or not the property is there; a step of a walk is a switch on a name.
 *
 * <ol>
 *   <li>A few named properties are looked up one by one. If the object is closed, it then needs no walk: no property has
 *       two values, so that an object has no others exactly if it has as many properties as were found. Few are fewer
 *       where they may be left out: of many that may be there, most are not, and a look-up for one that is not there is
 *       in vain, while a walk meets only what is there.
 *   <li>Otherwise there is one walk. A switch on the name does what the look-ups did, with the value of the entry, which is
 *       what a look-up for that name gives; a name that is not looked up passes there, as it did.
 *   <li>What a loop asks of all properties is asked in each case of the switch, where the name is known: whether it is
 *       among others, or matches a pattern, is decided here and now. For names that have no case it is asked as before,
 *       but that such a name is in none of the cases.
 *   <li>A property that must be there is counted when the walk comes by; as names are different, the object has all of
 *       them exactly if the count is right.
 *   <li>A required property with one value, or a few, is looked up before the walk: it tells soonest that an object was
 *       meant for another branch.
 * </ol>
 */
final class PropertyWalk {

    /**
     * What is rather looked up than met on a walk.
     *
     * @param all so many properties
     * @param optional so many of them may be such as need not be there
     */
    private record Few(int all, int optional) {

        /** Measured on public data: a look-up in a chain of hashes costs more than a step of a walk. */
        static final Few LOOKED_UP = new Few(3, 2);

        /** What others have looked up before costs nothing. */
        static final Few GIVEN = new Few(8, 8);

        boolean isFew(Collection<String> names, long optional) {
            return names.size() <= all && optional <= this.optional;
        }
    }

    private PropertyWalk() {}

    /**
     * The steps of a test, or fewer that do the same.
     *
     * @param isObject whether values of other types fail, whatever a step says of them
     * @param mayBeGiven whether what is looked up may yet come from others, at no cost
     */
    static List<TestStep> of(List<TestStep> steps, boolean isObject, boolean mayBeGiven) {
        List<Named> named = new ArrayList<>();
        List<TestStep> loops = new ArrayList<>();
        Set<String> required = new LinkedHashSet<>();
        for (TestStep step : steps) {
            named(step).ifPresent(named::add);
            loop(step).ifPresent(found -> loops.add(step));
            if (isObject) {
                required.addAll(required(step));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        named.forEach(each -> names.add(each.property()));
        names.addAll(required);
        Optional<Set<String>> closed = loops.size() == 1 ? closed(loops.get(0)) : Optional.empty();
        Few few = mayBeGiven ? Few.GIVEN : Few.LOOKED_UP;
        if (closed.isPresent() && isObject && closed.get().size() <= few.all()) {
            return counted(steps, loops.get(0), closed.get(), named, required);
        }
        return loops.isEmpty() && few.isFew(names, optional(named, required))
                ? steps
                : walked(steps, named, loops, required, isObject, few);
    }

    private static long optional(Collection<Named> named, Set<String> required) {
        return named.stream()
                .filter(each -> !each.isRequired() && !required.contains(each.property()))
                .count();
    }

    /** A test of one property, which is looked up for it. */
    private record Named(TestStep step, String property, Expression passes, boolean isRequired) {

        /** Whether it tells soonest that the object is not meant. */
        boolean isTelling() {
            return isRequired
                    && passes instanceof Expression.Assertion assertion
                    && Set.of("equal", "oneOf").contains(assertion.test().method());
        }
    }

    private static Optional<Named> named(TestStep step) {
        if (step.cost() != Cost.PROPERTY
                || step.first().size() != 1
                || !(step.first().get(0) instanceof Statement.Fetch fetch)) {
            return Optional.empty();
        }
        String property = fetch.property();
        Expression there = new Expression.IsThere(property);
        if (step.passes() instanceof Expression.And and && and.all().get(0).equals(there)) {
            return Optional.of(new Named(step, property, Expression.and(rest(and.all())), true));
        }
        return step.passes() instanceof Expression.Or or && or.any().get(0).equals(Expression.not(there))
                ? Optional.of(new Named(step, property, Expression.or(rest(or.any())), false))
                : Optional.empty();
    }

    private static List<Expression> rest(List<Expression> all) {
        return all.subList(1, all.size());
    }

    /** What fails of a property, where a step goes over all of them and does nothing else. */
    private static Optional<Expression> loop(TestStep step) {
        return step.cost() == Cost.LOOP
                        && step.passes().isTrue()
                        && step.first().size() == 1
                        && step.first().get(0) instanceof Statement.EachEntry each
                ? Optional.of(each.fails())
                : Optional.empty();
    }

    /** The names that a closed object may have, where a loop asks for no more than that. */
    private static Optional<Set<String>> closed(TestStep loop) {
        return loop(loop)
                .filter(fails -> fails instanceof Expression.Not not && not.of() instanceof Expression.NameIsIn)
                .map(fails -> (Expression.NameIsIn) ((Expression.Not) fails).of())
                .map(known -> new LinkedHashSet<>(known.names()));
    }

    /** The properties that a step wants to be there and nothing more. */
    private static Set<String> required(TestStep step) {
        Set<String> names = new LinkedHashSet<>();
        if (step.cost() == Cost.CHEAP && step.first().isEmpty()) {
            List<Expression> all = step.passes() instanceof Expression.And and ? and.all() : List.of(step.passes());
            for (Expression each : all) {
                if (!(each instanceof Expression.Has has && has.value().equals(Value.WHOLE))) {
                    return Set.of();
                }
                names.add(has.property());
            }
        }
        return names;
    }

    /** A closed object of a few properties: all are looked up, and counted. */
    private static List<TestStep> counted(
            List<TestStep> steps, TestStep loop, Set<String> names, List<Named> named, Set<String> required) {
        Set<String> always = new LinkedHashSet<>(required);
        named.stream().filter(Named::isRequired).forEach(each -> always.add(each.property()));
        if (!names.containsAll(always)) {
            return steps;
        }
        List<String> perhaps =
                names.stream().filter(name -> !always.contains(name)).toList();
        // Where all must be there, their number tells before any is looked up.
        TestStep only = TestStep.test(
                        perhaps.isEmpty() ? Cost.CHEAP : Cost.COUNT, new Expression.HasOnly(always.size(), perhaps))
                .fetching(perhaps);
        return steps.stream().map(step -> step == loop ? only : step).toList();
    }

    private static List<TestStep> walked(
            List<TestStep> steps,
            List<Named> named,
            List<TestStep> loops,
            Set<String> required,
            boolean isObject,
            Few few) {
        Map<String, Named> cases = new LinkedHashMap<>();
        named.stream()
                .filter(each -> !each.isTelling() && (isObject || !each.isRequired()))
                .forEach(each -> cases.put(each.property(), each));
        if (loops.isEmpty() && few.isFew(cases.keySet(), optional(cases.values(), required))) {
            return steps;
        }
        Set<String> names = new LinkedHashSet<>(cases.keySet());
        names.addAll(required);
        loops.forEach(loop -> loop(loop).ifPresent(fails -> names.addAll(known(fails))));
        if (names.size() > ByteSize.NAMES) {
            return steps; // a switch on so many names is more than a method has room for
        }
        Expression inLoops = Expression.or(
                loops.stream().flatMap(loop -> loop(loop).stream()).toList());
        Set<String> counted = new LinkedHashSet<>();
        List<Statement.Walk.Case> all = new ArrayList<>();
        for (String name : names) {
            Named own = cases.get(name);
            boolean isRequired = required.contains(name) || own != null && own.isRequired();
            Expression fails = EntryCase.named(name)
                    .of(Expression.or(own == null ? Expression.FALSE : Expression.not(own.passes()), inLoops));
            if (isRequired) {
                counted.add(name);
            }
            all.add(new Statement.Walk.Case(List.of(name), fails, isRequired));
        }
        Expression otherwise = EntryCase.otherThan(names).of(inLoops);
        List<Statement.Walk.Case> groups = grouped(all, otherwise);
        Statement walk = groups.isEmpty()
                ? new Statement.EachEntry(otherwise)
                : new Statement.Walk(groups, otherwise, counted.size());
        if (ByteSize.of(walk) > ByteSize.PART && loops.size() > 1) {
            return steps; // loops of their own can be split
        }
        List<TestStep> left = new ArrayList<>();
        Set<TestStep> taken = new LinkedHashSet<>(loops);
        cases.values().forEach(each -> taken.add(each.step()));
        for (TestStep step : steps) {
            boolean isCounted = isObject && !required(step).isEmpty();
            if (!taken.contains(step) && !isCounted) {
                left.add(step);
            }
        }
        left.add(TestStep.statement(Cost.LOOP, walk));
        return left;
    }

    /** The names that loops know, whose cases are then decided here. */
    private static Set<String> known(Expression fails) {
        Set<String> names = new LinkedHashSet<>();
        fails.stream().forEach(each -> {
            if (each instanceof Expression.NameIsIn known) {
                names.addAll(known.names());
            }
        });
        return names;
    }

    /** Cases that do the same are one; one that does what is done for other names is none. */
    private static List<Statement.Walk.Case> grouped(List<Statement.Walk.Case> all, Expression otherwise) {
        Map<Object, Statement.Walk.Case> groups = new LinkedHashMap<>();
        for (Statement.Walk.Case each : all) {
            if (each.isRequired() || !each.fails().equals(otherwise)) {
                groups.merge(
                        List.of(each.fails(), each.isRequired()),
                        each,
                        (one, other) -> new Statement.Walk.Case(
                                Stream.concat(one.names().stream(), other.names().stream())
                                        .toList(),
                                one.fails(),
                                one.isRequired()));
            }
        }
        return List.copyOf(groups.values());
    }
}
