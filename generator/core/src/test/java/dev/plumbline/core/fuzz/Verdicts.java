package dev.plumbline.core.fuzz;

import dev.plumbline.core.conformance.SchemaBatch;
import dev.plumbline.core.evaluate.TwoMachines;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All who judge by one schema. */
final class Verdicts {

    /** The oracle may take time that grows as a power of these; the judge does not. */
    private static final int MOST_STEPS = 1000;

    private final JsonNode schema;
    private final Validator compiled;
    private final Validator interpreted;
    private final Judge judge;
    private final Oracle oracle;

    Verdicts(JsonNode schema, ClassLoader classes, SchemaBatch.Added added) {
        this(schema, schema, classes, added);
    }

    /**
     * @param judged the schema in 2020-12, by which the judge settles
     * @param written the schema as the others read it
     */
    Verdicts(JsonNode judged, JsonNode written, ClassLoader classes, SchemaBatch.Added added) {
        this.schema = judged;
        this.judge = new Judge(judged);
        this.oracle = new Oracle(written);
        this.interpreted = added.interpreted();
        try {
            this.compiled = SchemaBatch.validator(classes, added.className());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode schema() {
        return schema;
    }

    /** What each says of a value. */
    Comparison of(JsonNode value) {
        boolean settled = judge.isValid(value);
        boolean tooLong = judge.steps() > MOST_STEPS;
        Oracle.Verdict theirs = tooLong ? Oracle.Verdict.NONE : oracle.verdict(value);
        try {
            boolean accepted = compiled.isValid(value);
            boolean unreported = compiled.validate(value).stream().noneMatch(Violation::isError);
            boolean inDoubles = inDoubles(value).map(compiled::isValid).orElse(accepted);
            String difference =
                    TwoMachines.difference(compiled, interpreted, value).orElse("");
            return new Comparison(schema, value, settled, accepted, unreported, inDoubles, theirs, difference, "");
        } catch (RuntimeException e) {
            return new Comparison(schema, value, settled, !settled, !settled, !settled, theirs, "", e.toString());
        }
    }

    /** The value as a mapper reads it that keeps fractions as doubles; empty where they would be other numbers. */
    private static Optional<JsonNode> inDoubles(JsonNode value) {
        JsonNode read = JsonMapper.shared().readTree(value.toString());
        return isFinite(read) && Assert.equal(value, read) ? Optional.of(read) : Optional.empty();
    }

    private static boolean isFinite(JsonNode value) {
        return value.isDouble()
                ? Double.isFinite(value.doubleValue())
                : value.valueStream().allMatch(Verdicts::isFinite);
    }
}
