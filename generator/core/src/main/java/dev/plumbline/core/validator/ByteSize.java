package dev.plumbline.core.validator;

import java.util.Collection;
import java.util.List;

/**
 * About how many bytes javac makes of a program; rather too many than too few. HotSpot never compiles a method of more
 * than 8,000, and javac refuses one of more than 65,535.
 */
public final class ByteSize implements Expression.Visitor<Integer>, Statement.Visitor<Integer>, Value.Visitor<Integer> {

    /** What a method may come to before parts of it move into methods of their own. */
    public static final int METHOD = 7_000;

    /** What such a part may come to. */
    public static final int PART = 2_000;

    /** More names than this, said one by one, are a table. */
    public static final int NAMES = 100;

    /** More tests than this, each held in a local variable, are an array. */
    static final int TESTS = 64;

    private static final ByteSize OF = new ByteSize();

    /** A local variable is loaded. */
    private static final int LOAD = 2;

    /** A constant or a field is loaded, a method called, or a branch taken. */
    private static final int WORD = 3;

    /** An interface's method is called. */
    private static final int INTERFACE = 5;

    /** The name of the property at which a loop stands is loaded. */
    private static final int NAME = LOAD + INTERFACE + WORD;

    private ByteSize() {}

    public static int of(Expression expression) {
        return expression.accept(OF);
    }

    public static int of(Statement statement) {
        return statement.accept(OF);
    }

    static int of(TestStep step) {
        return step.first().stream().mapToInt(ByteSize::of).sum() + of(step.passes()) + WORD;
    }

    static int of(Collection<Expression> expressions) {
        return expressions.stream().mapToInt(ByteSize::of).sum();
    }

    private int of(Value value) {
        return value.accept(this);
    }

    @Override
    public Integer variable(Value.Variable value) {
        return LOAD;
    }

    @Override
    public Integer property(Value.Property value) {
        return LOAD;
    }

    @Override
    public Integer item(Value.Item value) {
        return 2 * LOAD + WORD;
    }

    @Override
    public Integer entry(Value.Entry value) {
        return NAME;
    }

    @Override
    public Integer entryName(Value.EntryName value) {
        return LOAD + WORD;
    }

    @Override
    public Integer constant(Expression.Constant expression) {
        return 1;
    }

    @Override
    public Integer not(Expression.Not expression) {
        return of(expression.of());
    }

    @Override
    public Integer and(Expression.And expression) {
        return of(expression.all());
    }

    @Override
    public Integer or(Expression.Or expression) {
        return of(expression.any());
    }

    @Override
    public Integer choose(Expression.Choose expression) {
        return of(expression.operands()) + WORD;
    }

    @Override
    public Integer choice(Expression.Switch expression) {
        int texts = expression.cases().keySet().stream().mapToInt(List::size).sum();
        return 10 * WORD + 9 * WORD * texts + of(expression.operands());
    }

    @Override
    public Integer byIndex(Expression.ByIndex expression) {
        return 6 * WORD + 3 * WORD * expression.cases().size() + of(expression.cases());
    }

    @Override
    public Integer matchesOne(Expression.MatchesOne expression) {
        return LOAD + WORD;
    }

    @Override
    public Integer hasType(Expression.HasType expression) {
        return (of(expression.value()) + 2 * WORD) * expression.types().size();
    }

    @Override
    public Integer assertion(Expression.Assertion expression) {
        return of(expression.value())
                + WORD * (2 + expression.test().arguments().size());
    }

    @Override
    public Integer matchesText(Expression.MatchesText expression) {
        return of(expression.value()) + 3 * WORD;
    }

    @Override
    public Integer has(Expression.Has expression) {
        return of(expression.value()) + 3 * WORD;
    }

    @Override
    public Integer isThere(Expression.IsThere expression) {
        return LOAD + WORD;
    }

    @Override
    public Integer hasAll(Expression.HasAll expression) {
        return LOAD + 4 * WORD;
    }

    @Override
    public Integer hasOnly(Expression.HasOnly expression) {
        return LOAD + 3 * WORD + 4 * WORD * expression.perhaps().size();
    }

    @Override
    public Integer isEmpty(Expression.IsEmpty expression) {
        return of(expression.value()) + 2 * WORD;
    }

    @Override
    public Integer isLonger(Expression.IsLonger expression) {
        return of(expression.value()) + 3 * WORD;
    }

    @Override
    public Integer isBelow(Expression.IsBelow expression) {
        return LOAD + 2 * WORD;
    }

    @Override
    public Integer nameIsIn(Expression.NameIsIn expression) {
        return NAME + 3 * WORD;
    }

    @Override
    public Integer nameMatches(Expression.NameMatches expression) {
        return NAME + 3 * WORD;
    }

    @Override
    public Integer nameMatchesAny(Expression.NameMatchesAny expression) {
        return NAME + 3 * WORD;
    }

    @Override
    public Integer satisfies(Expression.Satisfies expression) {
        return of(expression.value()) + LOAD + 3 * WORD;
    }

    @Override
    public Integer satisfiesGiven(Expression.SatisfiesGiven expression) {
        return LOAD + 2 * WORD + expression.properties().size() * (LOAD + 2 * WORD);
    }

    @Override
    public Integer holds(Expression.Holds expression) {
        return LOAD + 2 * WORD;
    }

    @Override
    public Integer countsItems(Expression.CountsItems expression) {
        return LOAD + 6 * WORD;
    }

    @Override
    public Integer partHolds(Expression.PartHolds expression) {
        return LOAD * expression.part().parameters().size() + 2 * WORD;
    }

    @Override
    public Integer partHoldsFor(Expression.PartHoldsFor expression) {
        return NAME + LOAD * expression.part().parameters().size() + 2 * WORD;
    }

    @Override
    public Integer fetch(Statement.Fetch statement) {
        return 2 * LOAD + 2 * WORD;
    }

    @Override
    public Integer declareTest(Statement.DeclareTest statement) {
        return of(statement.test()) + LOAD + 2 * WORD;
    }

    @Override
    public Integer declareTests(Statement.DeclareTests statement) {
        return LOAD + 2 * WORD;
    }

    @Override
    public Integer setTest(Statement.SetTest statement) {
        return of(statement.test()) + LOAD + 3 * WORD;
    }

    @Override
    public Integer callPart(Statement.CallPart statement) {
        return LOAD * statement.part().parameters().size() + WORD;
    }

    @Override
    public Integer count(Statement.Count statement) {
        return of(statement.branches()) + 2 * WORD * statement.branches().size();
    }

    @Override
    public Integer failIf(Statement.FailIf statement) {
        return of(statement.condition()) + LOAD;
    }

    @Override
    public Integer eachEntry(Statement.EachEntry statement) {
        return 10 * WORD + of(statement.fails());
    }

    @Override
    public Integer walk(Statement.Walk statement) {
        int names =
                statement.cases().stream().mapToInt(each -> each.names().size()).sum();
        return 20 * WORD + 9 * WORD * names + 2 * WORD * statement.cases().size() + of(statement.expressions());
    }

    @Override
    public Integer eachTabledEntry(Statement.EachTabledEntry statement) {
        return 20 * WORD;
    }

    @Override
    public Integer eachName(Statement.EachName statement) {
        return 10 * WORD + of(statement.fails());
    }

    @Override
    public Integer eachItem(Statement.EachItem statement) {
        return 7 * WORD + of(statement.fails());
    }
}
