package dev.plumbline.core.validator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.Required;
import dev.plumbline.core.schema.keyword.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds the tests of one class's schemas: nothing but conditions, since nobody asks here what is wrong.
 *
 * <ol>
 *   <li>Each keyword gives steps ({@link CheckSteps}). One that every value passes is left out; with one that no value
 *       passes, the body is {@code return false}.
 *   <li>They are sorted by {@linkplain Step#cost cost}, so that a value that was meant for another branch is turned away
 *       at once, by its type, by a missing property or by a constant. All steps have to pass, and none has an effect, so
 *       that their order does not matter for the verdict. Steps of one cost stay in the order of the document.
 *   <li>What is too much for one method moves into others ({@link MethodSplit}), and the rest becomes a body
 *       ({@link StepFusion}).
 * </ol>
 */
public final class TestBuilder {

    private final ClassFacts facts;
    private final Parts parts;
    private final boolean reporting;

    /**
     * @param parts takes what is split off
     * @param reporting whether the tests stand in methods that report
     */
    public TestBuilder(ClassFacts facts, Parts parts, boolean reporting) {
        this.facts = facts;
        this.parts = parts;
        this.reporting = reporting;
    }

    ClassFacts facts() {
        return facts;
    }

    /** The body of the method that tests a schema. */
    public Body body(Schema schema) {
        return StepFusion.body(steps(schema));
    }

    /** The body of the test of a class that has another method for all but what is common to branches. */
    public Body whole() {
        return new GivenCalls(facts.root(), this).whole();
    }

    /** The body of the method that is given properties of the value in parameters. */
    public Body body(Schema schema, List<String> given) {
        Set<Statement.Fetch> fetched = new HashSet<>();
        given.forEach(name -> fetched.add(new Statement.Fetch(name)));
        return StepFusion.body(
                steps(schema).stream().map(step -> step.without(fetched)).toList());
    }

    /** The properties that the class's own test looks up, in the order of the document. */
    public List<String> lookups() {
        Set<Statement> first = new LinkedHashSet<>();
        steps(facts.root()).forEach(step -> first.addAll(step.first()));
        return facts.locals().stream()
                .filter(name -> first.contains(new Statement.Fetch(name)))
                .toList();
    }

    private List<Step> steps(Schema schema) {
        if (ObjectSignature.isNever(schema, facts.schemas())) {
            return List.of(Step.test(Cost.CHEAP, Expression.FALSE));
        }
        StepContext context = StepContext.of(schema, this);
        CheckSteps builder = new CheckSteps(context);
        List<Step> steps = new ArrayList<>(builder.verdicts());
        boolean typed = ListedValues.tellTheType(schema);
        for (Keyword keyword : schema.keywords()) {
            if (!(typed && keyword instanceof Type)) {
                steps.addAll(builder.of(keyword));
            }
        }
        if (steps.stream().anyMatch(Step::isNever)) {
            return List.of(Step.test(Cost.CHEAP, Expression.FALSE));
        }
        steps.removeIf(Step::isAlways);
        steps.sort(Comparator.comparing(Step::cost));
        return context.split().steps(steps);
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
            return Optional.of(new Expression.Assertion(value, test.get(), schema.at(), only.name()));
        }
        if (only instanceof Type type && type.types().size() == 1) {
            return Optional.of(new Expression.HasType(value, type.types()));
        }
        return only instanceof Required required
                        && required.names().size() == 1
                        && facts.isOnly(schema, JsonType.OBJECT)
                ? Optional.of(new Expression.Has(value, required.names().get(0)))
                : Optional.empty();
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
    MethodSplit split(Schema schema, Part.Verb verb, boolean withVerdicts, Parameter... own) {
        List<Parameter> parameters = new ArrayList<>(List.of(own));
        parameters.add(Parameter.VALUE);
        if (withVerdicts) {
            parameters.add(Parameter.TESTS);
        }
        if (facts.isEndless(schema)) {
            parameters.add(reporting ? Parameter.REPORT : Parameter.VERDICTS);
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
