package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code $vocabulary}, and {@code $dynamicRef} over documents. */
class DialectTest {

    private static final URI META = URI.create("https://example.test/no-validation");

    /** Core, 8.1.2: without its vocabulary a keyword is an annotation. */
    @Test
    void aMetaSchemaWithoutValidation() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"$schema": "https://example.test/no-validation",
                 "properties": {"bad": false, "size": {"minimum": 10}}}
                """, Map.of(META, Literal.of("""
                {"$id": "https://example.test/no-validation",
                 "$vocabulary": {
                   "https://json-schema.org/draft/2020-12/vocab/core": true,
                   "https://json-schema.org/draft/2020-12/vocab/applicator": true}}
                """)));
        assertThat(validator.isValid(Literal.of("{\"size\": 1}"))).isTrue();
        assertThat(validator.isValid(Literal.of("{\"bad\": 1}"))).isFalse();
    }

    /** Validation, 7.2.2: who understands the assertion vocabulary asserts formats, required or not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMetaSchemaThatAssertsFormats(boolean required) throws ReflectiveOperationException {
        Validator validator = validator(
                "{\"$schema\": \"https://example.test/formats\", \"format\": \"date\", \"minimum\": 3}",
                Map.of(URI.create("https://example.test/formats"), Literal.of("""
                {"$id": "https://example.test/formats",
                 "$vocabulary": {
                   "https://json-schema.org/draft/2020-12/vocab/core": true,
                   "https://json-schema.org/draft/2020-12/vocab/format-assertion": %s,
                   "https://example.test/vocab/unknown": false}}
                """.formatted(required))));
        assertThat(validator.isValid(Literal.of("\"2026-02-28\""))).isTrue();
        assertThat(validator.isValid(Literal.of("\"2026-02-29\""))).isFalse();
        assertThat(validator.isValid(Literal.of("1"))).isTrue();
    }

    /** One tree schema, met on two ways: strict within the strict one only. */
    @Test
    void oneSchemaWithTwoMeanings() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"$id": "https://example.test/root",
                 "properties": {"loose": {"$ref": "tree"}, "strict": {"$ref": "strict-tree"}},
                 "$defs": {"strict": {
                   "$id": "strict-tree", "$dynamicAnchor": "node",
                   "$ref": "tree", "unevaluatedProperties": false}}}
                """, Map.of(URI.create("https://example.test/tree"), Literal.of("""
                {"$id": "https://example.test/tree", "$dynamicAnchor": "node", "type": "object",
                 "properties": {"data": true, "children": {"type": "array", "items": {"$dynamicRef": "#node"}}}}
                """)));
        for (String tree : List.of("{\"children\": [{\"data\": 1}]}", "{\"data\": 1}")) {
            assertThat(validator.isValid(Literal.of("{\"loose\": " + tree + ", \"strict\": " + tree + "}")))
                    .isTrue();
        }
        String misspelt = "{\"children\": [{\"daat\": 1}]}";
        assertThat(validator.isValid(Literal.of("{\"loose\": " + misspelt + "}")))
                .isTrue();
        assertThat(validator.isValid(Literal.of("{\"strict\": " + misspelt + "}")))
                .isFalse();
    }

    private static Validator validator(String schema, Map<URI, JsonNode> others) throws ReflectiveOperationException {
        SchemaBatch batch = new SchemaBatch();
        SchemaBatch.Added added = batch.add(Literal.of(schema), others);
        assertThat(added.problems()).isEmpty();
        return SchemaBatch.validator(batch.compile(), added.className());
    }
}
