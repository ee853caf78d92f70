package dev.plumbline.core.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.EmittedValidators;
import org.junit.jupiter.api.Test;

/** A schema and one that it takes in look up the properties of both once. */
class HoistedPropertiesTest {

    @Test
    void whatTwoSpeakOfIsHandedOver() {
        EmittedValidators validators = EmittedValidators.of("""
                Base: {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}}
                Both:
                  allOf: [{$ref: '#/components/schemas/Base'}]
                  required: [b]
                  properties: {a: {minLength: 2}, b: {minLength: 2}}
                """);

        assertThat(validators.text("Base"))
                .contains("static boolean isValid(JsonNode value, @Nullable JsonNode a, @Nullable JsonNode b)");
        assertThat(validators.text("Both"))
                .containsOnlyOnce("value.get(\"a\")")
                .containsOnlyOnce("value.get(\"b\")")
                .contains("&& BaseValidator.isValid(value, a, b);");
        assertThat(validators.accepts("Both", "{'a': 'aa', 'b': 'bb', 'c': ''}"))
                .isTrue();
        assertThat(validators.accepts("Both", "{'b': 'bb', 'c': 1}")).isFalse();
        assertThat(validators.accepts("Both", "{'a': 1, 'b': 'bb'}")).isFalse();
        assertThat(validators.accepts("Both", "{'a': 'aa', 'b': 'b'}")).isFalse();
        assertThat(validators.accepts("Both", "{'a': 'aa'}")).isFalse();
        assertThat(validators.accepts("Both", "'a'")).isFalse();
        assertThat(validators.accepts("Base", "{'b': 1}")).isFalse();
    }

    @Test
    void onePropertyIsNotWorthAMethod() {
        EmittedValidators validators = EmittedValidators.of("""
                Base: {type: object, properties: {a: {type: string}, b: {type: string}}}
                One: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {a: {minLength: 2}}}
                """);

        assertThat(validators.text("Base")).doesNotContain("@Nullable");
        assertThat(validators.accepts("One", "{'a': 'aa', 'b': 1}")).isFalse();
        assertThat(validators.accepts("One", "{'a': 'aa', 'b': ''}")).isTrue();
    }
}
