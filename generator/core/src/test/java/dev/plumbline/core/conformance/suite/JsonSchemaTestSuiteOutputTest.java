package dev.plumbline.core.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.core.memory.CompileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The output tests of a checkout of the suite: {@code -Djson.schema.test.suite=FOLDER}. */
class JsonSchemaTestSuiteOutputTest {

    private static final Map<String, String> SKIPPED = Map.of(
            "readOnly: readOnly generates its value as an annotation, basic",
            "a compiled validator decides and reports; it collects no annotations of keywords, which an implementation"
                    + " need not (Validation, 7.2.2: if it supports that); the annotations in its output are advisories");

    @TestFactory
    Stream<DynamicTest> outputs() {
        SuiteCheckout suite = SuiteCheckout.given();
        JsonNode outputSchema = suite.outputSchema();
        List<OutputCase> cases = OutputCase.in(suite);
        assertThat(cases).extracting(OutputCase::title).containsAll(SKIPPED.keySet());
        return cases.stream().map(each -> dynamicTest(each.title(), () -> run(each, outputSchema)));
    }

    private static void run(OutputCase each, JsonNode outputSchema) {
        String reason = SKIPPED.get(each.title());
        assumeTrue(reason == null, reason);
        JsonNode output = each.output(CompileTime.AT_ONCE);
        assertThat(each.demand(outputSchema).validate(output))
                .as(output.toPrettyString())
                .isEmpty();
        assertThat(each.output(CompileTime.NEVER)).isEqualTo(output);
    }
}
