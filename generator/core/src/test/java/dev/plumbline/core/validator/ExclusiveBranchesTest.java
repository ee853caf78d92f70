package dev.plumbline.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.EmittedValidators;
import org.junit.jupiter.api.Test;

/** Branches that exclude each other are not counted. */
class ExclusiveBranchesTest {

    @Test
    void typesExcludeEachOther() {
        EmittedValidators validators = EmittedValidators.of("""
                Apart: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
                Same: {oneOf: [{type: number}, {type: integer, minimum: 5}]}
                """);

        assertThat(validators.text("Apart")).doesNotContain("matches");
        assertThat(validators.text("Same")).contains("matches == 1");
        assertThat(validators.accepts("Apart", "['a']")).isTrue();
        assertThat(validators.accepts("Apart", "[1]")).isFalse();
        assertThat(validators.accepts("Same", "5")).isFalse();
        assertThat(validators.accepts("Same", "4")).isTrue();
    }

    @Test
    void aTextNamesTheBranch() {
        EmittedValidators validators = EmittedValidators.of("""
                Shape:
                  oneOf:
                    - {type: object, required: [kind, r], properties: {kind: {const: circle}, r: {type: number}}}
                    - {type: object, required: [kind], properties: {kind: {enum: [square, rect]}, a: {type: number}}}
                    - {type: object, properties: {kind: {const: none}}}
                """);

        assertThat(validators.text("Shape"))
                .contains("switch (value.path(\"kind\").stringValue(\"\"))")
                .doesNotContain("matches");
        assertThat(validators.accepts("Shape", "{'kind': 'circle', 'r': 1}")).isTrue();
        assertThat(validators.accepts("Shape", "{'kind': 'circle'}")).isFalse();
        assertThat(validators.accepts("Shape", "{'kind': 'rect', 'a': 1}")).isTrue();
        assertThat(validators.accepts("Shape", "{'kind': 'rect', 'a': 'b'}")).isFalse();
        assertThat(validators.accepts("Shape", "{'kind': 'none'}")).isTrue();
        assertThat(validators.accepts("Shape", "{}")).isTrue();
        assertThat(validators.accepts("Shape", "{'kind': 1}")).isFalse();
        assertThat(validators.accepts("Shape", "{'kind': ''}")).isFalse();
        assertThat(validators.accepts("Shape", "'circle'")).isFalse();
    }

    @Test
    void aRequiredPropertyThatTheOtherForbids() {
        EmittedValidators validators = EmittedValidators.of("""
                Closed:
                  oneOf:
                    - {type: object, properties: {a: {type: string}}, additionalProperties: false}
                    - {type: object, required: [b], properties: {b: {type: string}}}
                Numbers:
                  oneOf:
                    - {type: object, required: [v], properties: {v: {const: 1}}}
                    - {type: object, required: [v], properties: {v: {const: 1.0}}}
                """);

        assertThat(validators.text("Closed")).doesNotContain("matches");
        assertThat(validators.accepts("Closed", "{'a': 'b'}")).isTrue();
        assertThat(validators.accepts("Closed", "{'a': 'b', 'b': 'c'}")).isTrue();
        assertThat(validators.accepts("Closed", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("Numbers", "{'v': 1}")).isFalse();
    }
}
