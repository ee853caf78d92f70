package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.EmittedValidators;
import org.junit.jupiter.api.Test;

/** Branches that properties tell apart are not tried one after the other. */
class BranchTreeTest {

    @Test
    void oneLookForEachPropertyLeadsToTheBranch() {
        EmittedValidators validators = EmittedValidators.of("""
                Pick:
                  oneOf:
                    - {type: object, required: [a], properties: {a: {type: string}, b: false}}
                    - {type: object, required: [b], properties: {b: {type: string}, a: false}}
                    - {type: object, properties: {a: false, b: false, c: {type: string}}}
                """);

        assertThat(validators.text("Pick"))
                .contains("return value.has(\"a\") ? isValidOption1(value) : value.has(\"b\") ?")
                .doesNotContain("int matches");
        assertThat(validators.accepts("Pick", "{'a': ''}")).isTrue();
        assertThat(validators.accepts("Pick", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("Pick", "{'b': ''}")).isTrue();
        assertThat(validators.accepts("Pick", "{'a': '', 'b': ''}")).isFalse();
        assertThat(validators.accepts("Pick", "{'c': ''}")).isTrue();
        assertThat(validators.accepts("Pick", "{'c': 1}")).isFalse();
        assertThat(validators.accepts("Pick", "'c'")).isFalse();
    }

    @Test
    void branchesThatMayBothHoldAreCounted() {
        EmittedValidators validators = EmittedValidators.of("""
                Forbidden: {oneOf: [{type: object, required: [a]}, {type: object, properties: {b: false}}]}
                AnyType: {oneOf: [{required: [a]}, {properties: {a: false}}]}
                """);

        assertThat(validators.text("Forbidden")).contains("int matches");
        assertThat(validators.text("AnyType")).contains("int matches");
        assertThat(validators.accepts("Forbidden", "{'a': 1, 'b': 1}")).isTrue();
        assertThat(validators.accepts("Forbidden", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("AnyType", "{'a': 1}")).isTrue();
        assertThat(validators.accepts("AnyType", "1")).isFalse();
    }
}
