package dev.plumbline.core.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.core.memory.CompileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The output tests of a checkout of the suite: {@code -Djson.schema.test.suite=FOLDER}. */
class JsonSchemaTestSuiteOutputTest {

    @TestFactory
    Stream<DynamicTest> outputs() {
        SuiteCheckout suite = SuiteCheckout.given();
        JsonNode outputSchema = suite.outputSchema();
        return OutputCase.in(suite).stream().map(each -> dynamicTest(each.title(), () -> run(each, outputSchema)));
    }

    private static void run(OutputCase each, JsonNode outputSchema) {
        JsonNode output = each.output(CompileTime.AT_ONCE);
        assertThat(each.demand(outputSchema).validate(output))
                .as(output.toPrettyString())
                .isEmpty();
        assertThat(each.output(CompileTime.NEVER)).isEqualTo(output);
    }
}
