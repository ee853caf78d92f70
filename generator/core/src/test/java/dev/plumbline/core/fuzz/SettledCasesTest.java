package dev.plumbline.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.conformance.SchemaBatch;
import dev.plumbline.runtime.validation.Literal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * What was once disagreed on, made small and settled by the specification: {@code settled.json} has the schema, the value,
 * the verdict, the section, and who was wrong and how. All of ours must be right; what the oracle says is as it was.
 */
class SettledCasesTest {

    @TestFactory
    Stream<DynamicTest> settled() {
        SchemaBatch batch = new SchemaBatch();
        Map<JsonNode, SchemaBatch.Added> validators = new LinkedHashMap<>();
        cases().forEach(each ->
                validators.put(each, batch.add(each.get("schema"), Map.of()).orThrow()));
        ClassLoader classes = batch.compile();
        return validators.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().get("wrong").stringValue(),
                        () -> check(entry.getKey(), classes, entry.getValue())));
    }

    private static void check(JsonNode settled, ClassLoader classes, SchemaBatch.Added validator) {
        Comparison comparison = new Verdicts(settled.get("schema"), classes, validator).of(settled.get("value"));

        assertThat(comparison.settled()).isEqualTo(settled.get("valid").booleanValue());
        assertThat(comparison.isOurs()).as(comparison.toString()).isTrue();
        assertThat(comparison.oracle()).hasToString(settled.get("oracle").stringValue());
    }

    private static JsonNode cases() {
        try (InputStream in = SettledCasesTest.class.getResourceAsStream("settled.json")) {
            return Literal.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
