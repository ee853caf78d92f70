package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Validator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A property may be called what generated code calls its own variables. */
class LocalNamesTest {

    @Test
    void propertiesCalledLikeTheVariablesOfLoops() throws ReflectiveOperationException {
        SchemaBatch batch = new SchemaBatch();
        SchemaBatch.Added added = batch.add(Literal.of("""
                {"properties": {
                   "value": {"minLength": 2}, "report": {"minLength": 2}, "name": {"minLength": 2},
                   "property": {"minLength": 2}, "anyName": {"minLength": 2}, "anyProperty": {"minLength": 2},
                   "i": {"minLength": 2}, "matches": {"minLength": 2}, "this": {"minLength": 2}},
                 "patternProperties": {"^x": {"type": "string"}},
                 "additionalProperties": {"type": "integer"},
                 "propertyNames": {"maxLength": 11},
                 "items": {"type": "string"},
                 "oneOf": [{"required": ["name"]}, {"required": ["i"]}]}
                """), Map.of());
        SchemaBatch.Added recursive = batch.add(Literal.of("""
                {"properties": {"verdicts": {"$ref": "#"}, "anyItem": {"$ref": "#"}, "report": {"$ref": "#"},
                   "once": {"minLength": 2}},
                 "contains": {"$ref": "#"}, "anyOf": [{"items": {"$ref": "#"}}, {"type": "array"}]}
                """), Map.of());
        assertThat(added.problems() + recursive.problems()).isEmpty();
        ClassLoader classes = batch.compile();
        Validator second = SchemaBatch.validator(classes, recursive.className());
        assertThat(second.isValid(Literal.of("{\"verdicts\": {\"anyItem\": [1]}}")))
                .isTrue();
        assertThat(second.isValid(Literal.of("{\"verdicts\": {\"anyItem\": []}}")))
                .isFalse();
        Validator validator = SchemaBatch.validator(classes, added.className());
        assertThat(validator.isValid(Literal.of("{\"name\": \"ab\", \"matches\": \"ab\", \"x\": \"\", \"n\": 1}")))
                .isTrue();
        assertThat(validator.isValid(Literal.of("{\"name\": \"ab\", \"matches\": \"a\"}")))
                .isFalse();
        assertThat(validator.isValid(Literal.of("{\"i\": \"ab\", \"n\": \"1\"}")))
                .isFalse();
        assertThat(validator.isValid(Literal.of("{\"i\": \"ab\", \"a name that is long\": 1}")))
                .isFalse();
    }
}
