package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code unevaluatedProperties} and {@code unevaluatedItems} where the suite does not look. */
class UnevaluatedTest {

    /** What the outer schema evaluates depends on branches in the class of another. */
    @Test
    void branchesOfAnotherSchema() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"$ref": "#/$defs/shape", "unevaluatedProperties": false,
                 "$defs": {"shape": {
                   "type": "object",
                   "properties": {"kind": {"type": "string"}},
                   "if": {"properties": {"kind": {"const": "circle"}}},
                   "then": {"properties": {"radius": {"type": "number"}}},
                   "else": {"oneOf": [
                     {"required": ["side"], "properties": {"side": {"type": "number"}}},
                     {"required": ["width"], "patternProperties": {"^(width|height)$": {"type": "number"}}}]},
                   "dependentSchemas": {"note": {"properties": {"note": true, "by": true}}}}}}
                """);
        assertThat(pointers(validator, "{'kind': 'circle', 'radius': 1}")).isEmpty();
        assertThat(pointers(validator, "{'kind': 'circle', 'side': 1}")).containsExactly("/side");
        assertThat(pointers(validator, "{'kind': 'box', 'side': 1}")).isEmpty();
        assertThat(pointers(validator, "{'kind': 'box', 'width': 1, 'height': 2}"))
                .isEmpty();
        assertThat(pointers(validator, "{'kind': 'box', 'side': 1, 'height': 2, 'by': 0}"))
                .containsExactly("/height", "/by");
        assertThat(pointers(validator, "{'kind': 'box', 'side': 1, 'by': 0, 'note': 0}"))
                .isEmpty();
    }

    /** Where no branch holds, that is what is wrong, and not every property of every branch. */
    @Test
    void aBranchThatFailsIsReportedAlone() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"type": "object", "unevaluatedProperties": false,
                 "properties": {"id": true},
                 "anyOf": [
                   {"properties": {"a": {"type": "string"}}, "required": ["a"]},
                   {"properties": {"b": {"type": "string"}}, "required": ["b"]}]}
                """);
        assertThat(pointers(validator, "{'id': 1, 'a': 1}")).containsExactly("/a");
        assertThat(pointers(validator, "{'id': 1, 'a': 'x', 'b': 1}")).containsExactly("/b");
        assertThat(pointers(validator, "{'id': 1, 'a': 'x', 'b': 'y'}")).isEmpty();
    }

    /** Items by position, by a branch, and by contains. */
    @Test
    void items() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"prefixItems": [true], "contains": {"type": "string"}, "minContains": 0,
                 "unevaluatedItems": {"type": "null"},
                 "anyOf": [{"minItems": 3, "prefixItems": [true, {"type": "boolean"}]}, true]}
                """);
        assertThat(pointers(validator, "[1, null]")).isEmpty();
        assertThat(pointers(validator, "[1, true]")).containsExactly("/1");
        assertThat(pointers(validator, "[1, true, 'a']")).isEmpty();
        assertThat(pointers(validator, "[1, true, 'a', 1]")).containsExactly("/3");
    }

    private static Validator validator(String schema) throws ReflectiveOperationException {
        SchemaBatch batch = new SchemaBatch();
        SchemaBatch.Added added = batch.add(Literal.of(schema), Map.of());
        assertThat(added.problems()).isEmpty();
        return SchemaBatch.validator(batch.compile(), added.className());
    }

    private static List<String> pointers(Validator validator, String json) {
        var value = Literal.of(json.replace('\'', '"'));
        List<String> pointers = validator.validate(value).stream()
                .map(Violation::instancePointer)
                .toList();
        assertThat(validator.isValid(value)).isEqualTo(pointers.isEmpty());
        return pointers;
    }
}
