package dev.plumbline.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.docs.verdict.ScriptEngine;
import dev.plumbline.core.emit.docs.verdict.VerdictCases;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The script of the docs says what the interpreter says, of values of drawn schemas. */
@Tag("slow")
class VerdictFuzzTest {

    private static final int SCHEMAS = Integer.getInteger("verdict.schemas", 60);
    private static final int VALUES = 25;

    @Test
    void ofAllKeywords() {
        compare(SchemaGrammar::schema);
    }

    @Test
    void ofModesThatHaveMuchInCommon() {
        compare(ChoiceGrammar::schema);
    }

    private static void compare(Function<Draw, ObjectNode> grammar) {
        try (ScriptEngine engine = ScriptEngine.fastest()) {
            for (int i = 0; i < SCHEMAS; i++) {
                ObjectNode schema = grammar.apply(new Draw(7_000_003L * i));
                Instances instances = new Instances(schema, new Draw(i));
                VerdictCases cases = VerdictCases.of(schema);
                for (int j = 0; j < VALUES; j++) {
                    cases.add(instances.next());
                }
                assertThat(engine.differences(cases)).as(schema.toString()).isEmpty();
            }
        }
    }
}
