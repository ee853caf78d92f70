package dev.plumbline.core.validator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of an expression about a property in one case of a switch on its name: the value that was looked up is that
 * of the entry, and what is asked of the name is decided as far as it is known.
 */
final class EntryCase implements Expression.Visitor<Expression> {

    private final Optional<String> name;
    private final Set<String> others;

    private EntryCase(Optional<String> name, Set<String> others) {
        this.name = name;
        this.others = others;
    }

    /** The case of one name. */
    static EntryCase named(String name) {
        return new EntryCase(Optional.of(name), Set.of());
    }

    /** The case of all names but those. */
    static EntryCase otherThan(Set<String> others) {
        return new EntryCase(Optional.empty(), others);
    }

    Expression of(Expression expression) {
        return expression.accept(this);
    }

    private List<Expression> each(List<Expression> all) {
        List<Expression> each = new ArrayList<>();
        all.forEach(expression -> each.add(of(expression)));
        return each;
    }

    private Value value(Value value) {
        return value instanceof Value.Property property
                        && name.filter(property.name()::equals).isPresent()
                ? Value.ENTRY
                : value;
    }

    private static Expression constant(boolean holds) {
        return holds ? Expression.TRUE : Expression.FALSE;
    }

    @Override
    public Expression constant(Expression.Constant expression) {
        return expression;
    }

    @Override
    public Expression not(Expression.Not expression) {
        return Expression.not(of(expression.of()));
    }

    @Override
    public Expression and(Expression.And expression) {
        return Expression.and(each(expression.all()));
    }

    @Override
    public Expression or(Expression.Or expression) {
        return Expression.or(each(expression.any()));
    }

    @Override
    public Expression choose(Expression.Choose expression) {
        return Expression.choose(of(expression.when()), of(expression.then()), of(expression.otherwise()));
    }

    @Override
    public Expression choice(Expression.Switch expression) {
        Map<List<String>, Expression> cases = new LinkedHashMap<>();
        expression.cases().forEach((texts, then) -> cases.put(texts, of(then)));
        return new Expression.Switch(expression.property(), cases, of(expression.otherwise()));
    }

    @Override
    public Expression byIndex(Expression.ByIndex expression) {
        return new Expression.ByIndex(expression.first(), expression.shift(), each(expression.cases()));
    }

    @Override
    public Expression matchesOne(Expression.MatchesOne expression) {
        return expression;
    }

    @Override
    public Expression hasType(Expression.HasType expression) {
        return new Expression.HasType(value(expression.value()), expression.types());
    }

    @Override
    public Expression assertion(Expression.Assertion expression) {
        return new Expression.Assertion(
                value(expression.value()), expression.test(), expression.schema(), expression.keyword());
    }

    @Override
    public Expression matchesText(Expression.MatchesText expression) {
        return new Expression.MatchesText(
                value(expression.value()), expression.pattern(), expression.schema(), expression.keyword());
    }

    @Override
    public Expression has(Expression.Has expression) {
        return new Expression.Has(value(expression.value()), expression.property());
    }

    @Override
    public Expression isThere(Expression.IsThere expression) {
        return expression;
    }

    @Override
    public Expression hasAll(Expression.HasAll expression) {
        return expression;
    }

    @Override
    public Expression hasOnly(Expression.HasOnly expression) {
        return expression;
    }

    @Override
    public Expression isEmpty(Expression.IsEmpty expression) {
        return new Expression.IsEmpty(value(expression.value()));
    }

    @Override
    public Expression isLonger(Expression.IsLonger expression) {
        return new Expression.IsLonger(value(expression.value()), expression.than());
    }

    @Override
    public Expression isBelow(Expression.IsBelow expression) {
        return expression;
    }

    @Override
    public Expression nameIsIn(Expression.NameIsIn expression) {
        if (expression.name() != PropertyName.OF_ENTRY) {
            return expression;
        }
        return name.map(known -> constant(expression.names().contains(known)))
                .orElseGet(() -> others.containsAll(expression.names()) ? Expression.FALSE : expression);
    }

    @Override
    public Expression nameMatches(Expression.NameMatches expression) {
        return name.filter(known -> expression.name() == PropertyName.OF_ENTRY)
                .map(known -> constant(expression.pattern().matcher(known).find()))
                .orElse(expression);
    }

    @Override
    public Expression nameMatchesAny(Expression.NameMatchesAny expression) {
        return name.filter(known -> expression.name() == PropertyName.OF_ENTRY)
                .map(known -> constant(expression.patterns().stream()
                        .anyMatch(pattern -> pattern.matcher(known).find())))
                .orElse(expression);
    }

    @Override
    public Expression satisfies(Expression.Satisfies expression) {
        return new Expression.Satisfies(expression.schema(), value(expression.value()));
    }

    @Override
    public Expression satisfiesGiven(Expression.SatisfiesGiven expression) {
        return expression;
    }

    @Override
    public Expression holds(Expression.Holds expression) {
        return expression;
    }

    @Override
    public Expression countsItems(Expression.CountsItems expression) {
        return expression;
    }

    @Override
    public Expression partHolds(Expression.PartHolds expression) {
        return expression;
    }

    @Override
    public Expression partHoldsFor(Expression.PartHoldsFor expression) {
        return expression;
    }
}
