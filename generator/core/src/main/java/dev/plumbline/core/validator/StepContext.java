package dev.plumbline.core.validator;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;

/**
 * What the steps of one schema's test have in common.
 *
 * @param schema the one whose method is built
 * @param facts the class that the method stands in
 * @param tests builds the tests of other schemas
 * @param unevaluated what is left for {@code unevaluatedProperties} and {@code unevaluatedItems}
 * @param presence whether properties are there
 * @param calls the tests of schemas that are given hoisted properties
 * @param isObject whether values of other types fail, whatever a step says of them
 */
record StepContext(
        Schema schema,
        ClassFacts facts,
        TestBuilder tests,
        UnevaluatedConditions unevaluated,
        PresenceConditions presence,
        GivenCalls calls,
        boolean isObject) {

    static StepContext of(Schema schema, TestBuilder tests) {
        ClassFacts facts = tests.facts();
        // What only objects satisfy may ask any other value for properties: it has none, and fails anyway.
        boolean isObject =
                facts.isOnly(schema, JsonType.OBJECT) || ObjectSignature.isOnlyObjects(schema, facts.schemas());
        return new StepContext(
                schema,
                facts,
                tests,
                new UnevaluatedConditions(schema, tests, false),
                new PresenceConditions(isObject, facts.lookedUp(schema)),
                new GivenCalls(schema, tests),
                isObject);
    }

    /** Whether a local variable tells if the value satisfies a schema. */
    boolean isKnown(Schema other) {
        return unevaluated.verdicts().has(other);
    }

    /** Whether the value satisfies a schema: by a local variable, where one tells it, else by a test. */
    Expression condition(Schema other) {
        return isKnown(other) ? unevaluated.verdicts().of(other) : tests.condition(other, Value.WHOLE);
    }

    /** What keeps the method small. */
    MethodSplit split() {
        return tests.split(
                schema, MethodPart.Verb.IS_VALID, unevaluated.verdicts().inArray());
    }
}
