package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.regex.PlainPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A condition on JSON, without an effect: what the {@code isValid} of a validator is made of. */
public sealed interface Expression {

    Expression TRUE = new Constant(true);
    Expression FALSE = new Constant(false);

    /** Has the visitor say what is to be made of this kind of expression. */
    <R> R accept(Visitor<R> visitor);

    /** The expressions that this one is made of. */
    default List<Expression> operands() {
        return accept(Operands.FINDER);
    }

    /** This and all that it is made of. */
    default Stream<Expression> stream() {
        return Stream.concat(Stream.of(this), operands().stream().flatMap(Expression::stream));
    }

    /** Whether this always holds, as far as the expression itself tells. */
    default boolean isTrue() {
        return equals(TRUE);
    }

    /** Whether this never holds, as far as the expression itself tells. */
    default boolean isFalse() {
        return equals(FALSE);
    }

    // What is known does not stay in an expression, and no And stands in an And.

    static Expression not(Expression of) {
        if (of instanceof Constant constant) {
            return constant.holds() ? FALSE : TRUE;
        }
        return of instanceof Not not ? not.of() : new Not(of);
    }

    static Expression and(Expression... all) {
        return and(List.of(all));
    }

    /** All of them hold; they are asked in this order, up to the first that does not. */
    static Expression and(Collection<Expression> all) {
        List<Expression> left = new ArrayList<>();
        for (Expression each : all) {
            if (each.isFalse()) {
                return FALSE;
            }
            if (each instanceof And inner) {
                left.addAll(inner.all());
            } else if (!each.isTrue()) {
                left.add(each);
            }
        }
        return left.isEmpty() ? TRUE : left.size() == 1 ? left.get(0) : new And(left);
    }

    static Expression or(Expression... any) {
        return or(List.of(any));
    }

    /** Some of them hold; they are asked in this order, up to the first that does. */
    static Expression or(Collection<Expression> any) {
        List<Expression> left = new ArrayList<>();
        for (Expression each : any) {
            if (each.isTrue()) {
                return TRUE;
            }
            if (each instanceof Or inner) {
                left.addAll(inner.any());
            } else if (!each.isFalse()) {
                left.add(each);
            }
        }
        List<Expression> once = askedOnce(left);
        return once.isEmpty() ? FALSE : once.size() == 1 ? once.get(0) : new Or(once);
    }

    /** What two neighbours ask, one of them in the negative, is asked once: {@code a && b || !a} is {@code !a || b}. */
    private static List<Expression> askedOnce(List<Expression> any) {
        List<Expression> left = new ArrayList<>();
        for (Expression each : any) {
            Expression last = left.isEmpty() ? FALSE : left.get(left.size() - 1);
            if (last instanceof And and && and.all().get(0).equals(not(each))) {
                Expression rest = and(and.all().subList(1, and.all().size()));
                left.set(left.size() - 1, each);
                left.addAll(rest instanceof Or or ? or.any() : List.of(rest));
            } else {
                left.add(each);
            }
        }
        return left;
    }

    static Expression choose(Expression when, Expression then, Expression otherwise) {
        if (when.isTrue() || then.equals(otherwise)) {
            return then;
        }
        if (when.isFalse()) {
            return otherwise;
        }
        if (otherwise.isTrue()) {
            return or(not(when), then);
        }
        if (then.isTrue()) {
            return or(when, otherwise);
        }
        return new Choose(when, then, otherwise);
    }

    /** Always or never. */
    record Constant(boolean holds) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    record Not(Expression of) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    record And(List<Expression> all) implements Expression {

        public And {
            all = List.copyOf(all);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    record Or(List<Expression> any) implements Expression {

        public Or {
            any = List.copyOf(any);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** The one where a condition holds, else the other. */
    record Choose(Expression when, Expression then, Expression otherwise) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choose(this);
        }
    }

    /**
     * What the text of a property chooses.
     *
     * @param property a property of the whole value
     * @param cases what holds for each text
     * @param otherwise what holds for any other text, for what is no text, and where there is no such property
     */
    record Switch(String property, Map<List<String>, Expression> cases, Expression otherwise) implements Expression {

        public Switch {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * What the parameter {@code index} chooses: the n-th case where it is, once shifted, the first index and n more; for
     * any other index it holds.
     */
    record ByIndex(int first, int shift, List<Expression> cases) implements Expression {

        public ByIndex {
            cases = List.copyOf(cases);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byIndex(this);
        }
    }

    /** Exactly one of those holds that a {@link Statement.Count} before has counted. */
    record MatchesOne() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matchesOne(this);
        }
    }

    /** The value has one of the types. */
    record HasType(Value value, Set<JsonType> types) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasType(this);
        }
    }

    /**
     * A test of the value alone.
     *
     * @param schema the schema that demands it
     * @param keyword the keyword that does
     */
    record Assertion(Value value, Check.Test test, Location schema, String keyword) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assertion(this);
        }
    }

    /** The value is no text, or matches a pattern that takes no regular expression. */
    record MatchesText(Value value, PlainPattern pattern, Location schema, String keyword) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matchesText(this);
        }
    }

    /** The value is an object with the property. */
    record Has(Value value, String property) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.has(this);
        }
    }

    /** The property, which was looked up before, is there. */
    record IsThere(String property) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isThere(this);
        }
    }

    /**
     * The whole value has all of a great many properties; where a trigger is named, only if it has that one.
     *
     * @param schema the schema whose keyword names them
     * @param key the key of the names' table
     */
    record HasAll(Location schema, String key, List<String> trigger, List<String> names) implements Expression {

        public HasAll {
            trigger = List.copyOf(trigger);
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasAll(this);
        }
    }

    /**
     * The whole value, an object, has no other properties than these, which were looked up before.
     *
     * @param always those that are known to be there
     * @param perhaps the others
     */
    record HasOnly(int always, List<String> perhaps) implements Expression {

        public HasOnly {
            perhaps = List.copyOf(perhaps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasOnly(this);
        }
    }

    /** The value has no items and no properties. */
    record IsEmpty(Value value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isEmpty(this);
        }
    }

    /** The value has more items, or properties, than that. */
    record IsLonger(Value value, int than) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isLonger(this);
        }
    }

    /** An index is below a number. */
    record IsBelow(String index, int limit) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isBelow(this);
        }
    }

    /** A property's name is one of those. */
    record NameIsIn(PropertyName name, Location schema, String key, List<String> names) implements Expression {

        public NameIsIn {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nameIsIn(this);
        }
    }

    /**
     * A property's name matches a pattern.
     *
     * @param plain the same, where it takes no regular expression
     */
    record NameMatches(PropertyName name, Location schema, String key, Pattern pattern, Optional<PlainPattern> plain)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nameMatches(this);
        }
    }

    /** A property's name matches one of a great many patterns. */
    record NameMatchesAny(PropertyName name, Location schema, String key, List<Pattern> patterns)
            implements Expression {

        public NameMatchesAny {
            patterns = List.copyOf(patterns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nameMatchesAny(this);
        }
    }

    /** The value satisfies another schema, by a call of its test. */
    record Satisfies(Schema schema, Value value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.satisfies(this);
        }
    }

    /**
     * The whole value satisfies the schema of another class, by a call that passes properties on.
     *
     * @param isRest whether only what {@link CommonSubschemas} leave of it is tested
     * @param properties which its test is given
     * @param fetched which of them are in local variables; the others are looked up in the call
     */
    record SatisfiesGiven(Schema schema, boolean isRest, List<String> properties, Set<String> fetched)
            implements Expression {

        public SatisfiesGiven {
            properties = List.copyOf(properties);
            fetched = Set.copyOf(fetched);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.satisfiesGiven(this);
        }
    }

    /**
     * The whole value satisfies a schema, as a local variable tells.
     *
     * @param index where it stands in the array of such verdicts; negative where each has a variable of its own
     */
    record Holds(Schema schema, int index) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holds(this);
        }
    }

    /** So many items satisfy the schema as {@code contains} demands. */
    record CountsItems(Check.CountOfItems check) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.countsItems(this);
        }
    }

    /** A part of a method, which is a method of its own, holds; its arguments are its parameters' names. */
    record PartHolds(MethodPart part) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.partHolds(this);
        }
    }

    /**
     * As {@link PartHolds}, for a method that is given a property's name or an index.
     *
     * @param first what the first argument is
     */
    record PartHoldsFor(MethodPart part, PartArgument first) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.partHoldsFor(this);
        }
    }

    /**
     * Takes an expression apart. No kind is left to a default, so that a new one does not compile until every place has
     * decided what it means there.
     *
     * @param <R> what is made of an expression
     */
    interface Visitor<R> {

        R constant(Constant expression);

        R not(Not expression);

        R and(And expression);

        R or(Or expression);

        R choose(Choose expression);

        R choice(Switch expression);

        R byIndex(ByIndex expression);

        R matchesOne(MatchesOne expression);

        R hasType(HasType expression);

        R assertion(Assertion expression);

        R matchesText(MatchesText expression);

        R has(Has expression);

        R isThere(IsThere expression);

        R hasAll(HasAll expression);

        R hasOnly(HasOnly expression);

        R isEmpty(IsEmpty expression);

        R isLonger(IsLonger expression);

        R isBelow(IsBelow expression);

        R nameIsIn(NameIsIn expression);

        R nameMatches(NameMatches expression);

        R nameMatchesAny(NameMatchesAny expression);

        R satisfies(Satisfies expression);

        R satisfiesGiven(SatisfiesGiven expression);

        R holds(Holds expression);

        R countsItems(CountsItems expression);

        R partHolds(PartHolds expression);

        R partHoldsFor(PartHoldsFor expression);
    }
}
