package dev.plumbline.core.fuzz;

import dev.plumbline.core.conformance.SchemaBatch;
import dev.plumbline.core.schema.vocabulary.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One run: schemas are drawn and compiled many at a time, values are drawn for each, and the verdicts are compared. */
final class Fuzzing {

    private static final int SCHEMAS_AT_ONCE = 200;
    private static final int VALUES_A_SCHEMA = 50;

    private final long seed;
    private final Function<Draw, ObjectNode> grammar;
    private final @Nullable Edition older;
    private final Figures figures = new Figures();
    private final List<Comparison> disagreements = new ArrayList<>();
    private int drawn;

    Fuzzing(long seed, Function<Draw, ObjectNode> grammar) {
        this(seed, grammar, null);
    }

    private Fuzzing(long seed, Function<Draw, ObjectNode> grammar, @Nullable Edition older) {
        this.seed = seed;
        this.grammar = grammar;
        this.older = older;
    }

    /** The same schemas, as far as a dialect before 2020-12 can say what they say, written in that. */
    Fuzzing in(Edition dialect) {
        return new Fuzzing(seed, grammar, dialect);
    }

    /** All that the grammars draw. */
    static Fuzzing ofAll(long seed) {
        return new Fuzzing(seed, draw -> draw.chance(10) ? ChoiceGrammar.schema(draw) : SchemaGrammar.schema(draw));
    }

    /** What the run counted so far. */
    Figures figures() {
        return figures;
    }

    /** The pairs on which not all verdicts were the same. */
    List<Comparison> disagreements() {
        return disagreements;
    }

    /** Runs until there were so many pairs of a schema and a value. */
    void run(int pairs) {
        while (figures.pairs() < pairs) {
            int missing = (pairs - figures.pairs() + VALUES_A_SCHEMA - 1) / VALUES_A_SCHEMA;
            batch(Math.min(SCHEMAS_AT_ONCE, missing));
        }
    }

    private void batch(int size) {
        SchemaBatch batch = new SchemaBatch();
        Map<OlderSchema.Twin, SchemaBatch.Added> validators = new LinkedHashMap<>();
        while (validators.size() < size) {
            ObjectNode schema = grammar.apply(new Draw(seed * 1_000_003 + drawn++));
            OlderSchema.Twin twin =
                    older == null ? new OlderSchema.Twin(schema, schema) : OlderSchema.of(schema, older);
            validators.put(twin, batch.add(twin.written(), Map.of()).orThrow());
        }
        ClassLoader classes = batch.compile();
        validators.forEach(
                (twin, validator) -> compare(new Verdicts(twin.judged(), twin.written(), classes, validator)));
    }

    private void compare(Verdicts verdicts) {
        figures.schema();
        Instances instances = new Instances(verdicts.schema(), new Draw(seed ^ drawn + figures.schemas()));
        for (int i = 0; i < VALUES_A_SCHEMA; i++) {
            JsonNode value = instances.next();
            Comparison comparison = verdicts.of(value);
            figures.pair(comparison);
            if (!comparison.agrees()) {
                disagreements.add(comparison);
            }
        }
    }
}
