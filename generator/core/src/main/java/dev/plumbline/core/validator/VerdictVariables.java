package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions that more than one step of a method needs, tested once.
 *
 * <ol>
 *   <li>Each is in a local variable, which lambda expressions may capture: nothing is assigned twice.
 *   <li>Where they are a great many they are in one array. A lambda expression, and a method that a part is moved to,
 *       would need a parameter for each, and Java allows 255.
 *   <li>The array is filled by methods of their own, as so many tests are more than one method has room for.
 * </ol>
 */
public final class VerdictVariables {

    private final Schema schema;
    private final TestBuilder tests;
    private final boolean isArray;
    private final Map<Location, Schema> tested = new LinkedHashMap<>();
    private final Map<Location, Expression> verdicts = new LinkedHashMap<>();

    /**
     * @param schema the one whose method holds them
     * @param many whether parts of the method need them, however few they are
     */
    VerdictVariables(Schema schema, TestBuilder tests, Stream<Schema> tested, boolean many) {
        this.schema = schema;
        this.tests = tests;
        tested.forEach(each -> this.tested.putIfAbsent(each.at(), each));
        this.isArray = many || this.tested.size() > ByteSize.TESTS;
        this.tested.forEach((at, each) -> verdicts.put(at, new Expression.Holds(each, isArray ? verdicts.size() : -1)));
    }

    /** Whether there is one for a schema. */
    boolean has(Schema decided) {
        return verdicts.containsKey(decided.at());
    }

    /** Whether there are any, in an array, which parts of the method are given. */
    boolean inArray() {
        return isArray && !verdicts.isEmpty();
    }

    public boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** Whether they are in an array, which parts of the method take along. */
    boolean isArray() {
        return isArray;
    }

    /** What tells whether the value satisfies a schema, one of those tested. */
    Expression of(Schema decided) {
        return Objects.requireNonNull(verdicts.get(decided.at()), "only schemas that are tested have a local variable");
    }

    /** What declares them, and makes the parts that fill the array. */
    public List<Statement> declarations() {
        List<Statement> all = new ArrayList<>();
        if (!inArray()) {
            tested.values()
                    .forEach(each -> all.add(new Statement.DeclareTest(each, tests.condition(each, Value.WHOLE))));
            return all;
        }
        all.add(new Statement.DeclareTests(verdicts.size()));
        List<Statement> set = new ArrayList<>();
        tested.values().forEach(each -> set.add(new Statement.SetTest(set.size(), tests.condition(each, Value.WHOLE))));
        MethodSplit split = tests.split(schema, MethodPart.Verb.TEST, true);
        MethodSplit.runs(set, ByteSize::of)
                .forEach(run -> all.add(new Statement.CallPart(split.part(new MethodBody(run, Optional.empty())))));
        return all;
    }
}
