package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import dev.plumbline.core.schema.regex.PlainPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds the tests of one class's schemas: nothing but conditions, since nobody asks here what is wrong.
 *
 * <ol>
 *   <li>Each keyword gives steps ({@link CheckSteps}). One that every value passes is left out; with one that no value
 *       passes, the body is {@code return false}.
 *   <li>They are sorted by {@linkplain TestStep#cost cost}, so that a value that was meant for another branch is turned away
 *       at once, by its type, by a missing property or by a constant. All steps have to pass, and none has an effect, so
 *       that their order does not matter for the verdict. Steps of one cost stay in the order of the document.
 *   <li>The properties of an object are looked at in the way that costs least ({@link PropertyWalk}).
 *   <li>What is too much for one method moves into others ({@link MethodSplit}), and the rest becomes a body
 *       ({@link StepFusion}).
 * </ol>
 */
public final class TestBuilder {

    private final ClassFacts facts;
    private final MethodParts parts;
    private final boolean reporting;

    /**
     * @param parts takes what is split off
     * @param reporting whether the tests stand in methods that report
     */
    public TestBuilder(ClassFacts facts, MethodParts parts, boolean reporting) {
        this.facts = facts;
        this.parts = parts;
        this.reporting = reporting;
    }

    ClassFacts facts() {
        return facts;
    }

    /** The body of the method that tests a schema. */
    public MethodBody body(Schema schema) {
        return StepFusion.body(steps(schema, List.of()));
    }

    /** The body of the test of a class that has another method for all but what is common to branches. */
    public MethodBody whole() {
        return new GivenCalls(facts.root(), this).whole();
    }

    /** The body of the method that is given properties of the value in parameters. */
    public MethodBody body(Schema schema, List<String> given) {
        Set<Statement.Fetch> fetched = new HashSet<>();
        given.forEach(name -> fetched.add(new Statement.Fetch(name)));
        return StepFusion.body(
                steps(schema, given).stream().map(step -> step.without(fetched)).toList());
    }

    /** The properties that the class's own test looks up, in the order of the document. */
    public List<String> lookups() {
        Set<Statement> first = new LinkedHashSet<>();
        steps(facts.root(), List.of()).forEach(step -> first.addAll(step.first()));
        return facts.locals().stream()
                .filter(name -> first.contains(new Statement.Fetch(name)))
                .toList();
    }

    private List<TestStep> steps(Schema schema, List<String> given) {
        if (ObjectSignature.isNever(schema, facts.schemas())) {
            return List.of(TestStep.test(Cost.CHEAP, Expression.FALSE));
        }
        StepContext context = StepContext.of(schema, this);
        CheckSteps builder = new CheckSteps(context);
        List<TestStep> steps = new ArrayList<>(builder.verdicts());
        boolean typed = ListedValues.tellTheType(schema);
        for (Keyword keyword : schema.keywords()) {
            if (!(typed && keyword instanceof Type)) {
                steps.addAll(builder.of(keyword));
            }
        }
        if (steps.stream().anyMatch(TestStep::isNever)) {
            return List.of(TestStep.test(Cost.CHEAP, Expression.FALSE));
        }
        steps.removeIf(TestStep::isAlways);
        List<TestStep> walked = new ArrayList<>(
                given.isEmpty()
                        ? PropertyWalk.of(
                                steps, context.isObject(), facts.hoisted().isNone())
                        : steps);
        walked.sort(Comparator.comparing(TestStep::cost));
        return context.split().steps(walked);
    }

    /** True where a value satisfies a schema. */
    public Expression condition(Schema schema, Value value) {
        Schema target = facts.dereference(schema);
        if (isTrue(target)) {
            return Expression.TRUE;
        }
        if (ObjectSignature.isNever(target, facts.schemas())) {
            return Expression.FALSE;
        }
        return facts.isRoot(target) || !facts.isHere(target)
                ? new Expression.Satisfies(target, value)
                : single(target, value).orElseGet(() -> new Expression.Satisfies(target, value));
    }

    /** What a schema demands, where that is one test. */
    private Optional<Expression> single(Schema schema, Value value) {
        boolean typed = ListedValues.tellTheType(schema);
        List<Keyword> demands = schema.keywords().stream()
                .filter(keyword -> !keyword.checks().stream().allMatch(Check::isAdvice))
                .filter(keyword -> !(typed && keyword instanceof Type))
                .toList();
        if (demands.size() != 1 || demands.get(0).checks().size() != 1) {
            return Optional.empty();
        }
        Keyword only = demands.get(0);
        Optional<Check.Test> test = only.checks().get(0).asTest();
        if (test.isPresent()) {
            return Optional.of(assertion(value, test.get(), schema, only.name()));
        }
        if (only instanceof Type type && (type.types().size() == 1 || value instanceof Value.Property)) {
            return Optional.of(new Expression.HasType(value, type.types()));
        }
        return only instanceof Required required
                        && required.names().size() == 1
                        && facts.isOnly(schema, JsonType.OBJECT)
                ? Optional.of(new Expression.Has(value, required.names().get(0)))
                : Optional.empty();
    }

    /** A test of the value alone, which a keyword of a schema demands. */
    public Expression assertion(Value value, Check.Test test, Schema schema, String keyword) {
        Optional<PlainPattern> plain = test.arguments().stream()
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast)
                .findFirst()
                .flatMap(pattern -> PlainPatterns.of(schema, pattern));
        return plain.map(pattern -> pattern.isAlways()
                        ? Expression.TRUE
                        : new Expression.MatchesText(value, pattern, schema.at(), keyword))
                .orElseGet(() -> new Expression.Assertion(value, test, schema.at(), keyword));
    }

    /** Which properties and items a schema has not evaluated, as its report sees it. */
    public UnevaluatedConditions unevaluated(Schema schema) {
        return new UnevaluatedConditions(schema, this, true);
    }

    /**
     * What splits parts off a schema's method.
     *
     * @param withVerdicts whether they are given the array of verdicts
     * @param own what else they are given
     */
    MethodSplit split(Schema schema, MethodPart.Verb verb, boolean withVerdicts, PartParameter... own) {
        List<PartParameter> parameters = new ArrayList<>(List.of(own));
        parameters.add(PartParameter.VALUE);
        if (withVerdicts) {
            parameters.add(PartParameter.TESTS);
        }
        if (facts.isEndless(schema)) {
            parameters.add(reporting ? PartParameter.REPORT : PartParameter.VERDICTS);
        }
        return new MethodSplit(parts, schema, verb, parameters);
    }

    /** Whether everything satisfies a schema. */
    public boolean isTrue(Schema schema) {
        return checks(facts.dereference(schema)).stream().allMatch(Check::isAdvice);
    }

    static List<Check> checks(Schema schema) {
        return schema.keywords().stream()
                .flatMap(keyword -> keyword.checks().stream())
                .toList();
    }
}
