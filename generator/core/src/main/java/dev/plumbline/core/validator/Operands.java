package dev.plumbline.core.validator;

import java.util.ArrayList;
import java.util.List;

/** Finds the expressions that an expression is made of. */
final class Operands implements Expression.Visitor<List<Expression>> {

    static final Operands FINDER = new Operands();

    private Operands() {}

    @Override
    public List<Expression> constant(Expression.Constant expression) {
        return List.of();
    }

    @Override
    public List<Expression> not(Expression.Not expression) {
        return List.of(expression.of());
    }

    @Override
    public List<Expression> and(Expression.And expression) {
        return expression.all();
    }

    @Override
    public List<Expression> or(Expression.Or expression) {
        return expression.any();
    }

    @Override
    public List<Expression> choose(Expression.Choose expression) {
        return List.of(expression.when(), expression.then(), expression.otherwise());
    }

    @Override
    public List<Expression> choice(Expression.Switch expression) {
        List<Expression> all = new ArrayList<>(expression.cases().values());
        all.add(expression.otherwise());
        return all;
    }

    @Override
    public List<Expression> byIndex(Expression.ByIndex expression) {
        return expression.cases();
    }

    @Override
    public List<Expression> matchesOne(Expression.MatchesOne expression) {
        return List.of();
    }

    @Override
    public List<Expression> hasType(Expression.HasType expression) {
        return List.of();
    }

    @Override
    public List<Expression> assertion(Expression.Assertion expression) {
        return List.of();
    }

    @Override
    public List<Expression> matchesText(Expression.MatchesText expression) {
        return List.of();
    }

    @Override
    public List<Expression> has(Expression.Has expression) {
        return List.of();
    }

    @Override
    public List<Expression> isThere(Expression.IsThere expression) {
        return List.of();
    }

    @Override
    public List<Expression> hasAll(Expression.HasAll expression) {
        return List.of();
    }

    @Override
    public List<Expression> hasOnly(Expression.HasOnly expression) {
        return List.of();
    }

    @Override
    public List<Expression> isEmpty(Expression.IsEmpty expression) {
        return List.of();
    }

    @Override
    public List<Expression> isLonger(Expression.IsLonger expression) {
        return List.of();
    }

    @Override
    public List<Expression> isBelow(Expression.IsBelow expression) {
        return List.of();
    }

    @Override
    public List<Expression> nameIsIn(Expression.NameIsIn expression) {
        return List.of();
    }

    @Override
    public List<Expression> nameMatches(Expression.NameMatches expression) {
        return List.of();
    }

    @Override
    public List<Expression> nameMatchesAny(Expression.NameMatchesAny expression) {
        return List.of();
    }

    @Override
    public List<Expression> satisfies(Expression.Satisfies expression) {
        return List.of();
    }

    @Override
    public List<Expression> satisfiesGiven(Expression.SatisfiesGiven expression) {
        return List.of();
    }

    @Override
    public List<Expression> holds(Expression.Holds expression) {
        return List.of();
    }

    @Override
    public List<Expression> countsItems(Expression.CountsItems expression) {
        return List.of();
    }

    @Override
    public List<Expression> partHolds(Expression.PartHolds expression) {
        return List.of();
    }

    @Override
    public List<Expression> partHoldsFor(Expression.PartHoldsFor expression) {
        return List.of();
    }
}
