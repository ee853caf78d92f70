package dev.plumbline.core.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.EmittedValidators;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Properties are looked up where they are few, else met on one walk. */
class PropertyWalkTest {

    private static final String MANY = IntStream.range(0, 9)
            .mapToObj(i -> "p" + i + ": {type: integer}")
            .collect(Collectors.joining(", ", "{", "}"));

    @Test
    void aClosedObjectOfAFewPropertiesIsCounted() {
        EmittedValidators validators = EmittedValidators.of("""
                Lock:
                  type: object
                  required: [name, version]
                  properties: {name: {type: string}, version: {}, note: {type: string}}
                  additionalProperties: false
                """);

        assertThat(validators.text("Lock"))
                .contains("value.size() == 2 + (note == null ? 0 : 1)")
                .doesNotContain("for (Map.Entry");
        assertThat(validators.accepts("Lock", "{'name': 'a', 'version': 1}")).isTrue();
        assertThat(validators.accepts("Lock", "{'note': 'a', 'name': 'a', 'version': 1}"))
                .isTrue();
        assertThat(validators.accepts("Lock", "{'name': 'a', 'version': 1, 'other': 1}"))
                .isFalse();
        assertThat(validators.accepts("Lock", "{'name': 'a', 'note': 'b'}")).isFalse();
        assertThat(validators.accepts("Lock", "{'name': 'a', 'note': 1, 'version': 1}"))
                .isFalse();
        assertThat(validators.accepts("Lock", "[]")).isFalse();
    }

    @Test
    void manyPropertiesAreMetOnOneWalk() {
        EmittedValidators validators = EmittedValidators.of(
                "Many: {type: object, required: [p0, q], properties: " + MANY
                        + ", patternProperties: {'^p[0-3]': {minimum: 5}, '^x-': {type: string}}, additionalProperties: false}\n");

        assertThat(validators.text("Many"))
                .containsOnlyOnce("for (Map.Entry<String, JsonNode> anyProperty : value.properties())")
                .contains("switch (anyProperty.getKey())")
                .contains("case \"p4\", \"p5\", \"p6\", \"p7\", \"p8\" -> {")
                .doesNotContain("value.get(");
        assertThat(validators.accepts("Many", "{'p0': 5, 'p8': 1}")).isFalse();
        assertThat(validators.accepts("Many", "{'p0': 5, 'q': 1}")).isFalse();
        assertThat(validators.accepts("Many", "{'p0': 4}")).isFalse();
    }

    @Test
    void aClosedObjectAsksOnceWhetherANameIsOneOfAPattern() {
        EmittedValidators validators = EmittedValidators.of("""
                Colors: {type: object, patternProperties: {'^c-[a-z]$': {minimum: 5}}, additionalProperties: false}
                """);

        assertThat(validators.text("Colors"))
                .contains("NAME_PATTERN_0 =")
                .doesNotContain("KNOWN_PATTERN")
                .contains("if (!NAME_PATTERN_0.matches(anyProperty.getKey())"
                        + " || !Assertions.minimum(anyProperty.getValue(), 5)) {");
        assertThat(validators.accepts("Colors", "{'c-a': 5, 'c-b': 'any'}")).isTrue();
        assertThat(validators.accepts("Colors", "{'c-a': 5, 'c-b': 4}")).isFalse();
        assertThat(validators.accepts("Colors", "{'c-a': 5, 'd': 5}")).isFalse();
    }

    @Test
    void anOpenObjectMayHaveMore() {
        EmittedValidators validators = EmittedValidators.of(
                "Open: {required: [p0], properties: " + MANY + "}\nBare: {properties: " + MANY + "}\n");

        assertThat(validators.accepts("Open", "{'p0': 1, 'other': 'a'}")).isTrue();
        assertThat(validators.accepts("Open", "{'p0': 'a', 'other': 'a'}")).isFalse();
        assertThat(validators.accepts("Open", "{'p1': 1}")).isFalse();
        assertThat(validators.accepts("Open", "'a'")).isTrue();
        assertThat(validators.accepts("Bare", "{'p1': 1.5}")).isFalse();
        assertThat(validators.accepts("Bare", "{'p1': 1.0, 'p8': 2}")).isTrue();
        assertThat(validators.accepts("Bare", "[1]")).isTrue();
    }

    @Test
    void thoseThatNeedNotBeThereAreMetOnAWalkSooner() {
        EmittedValidators validators = EmittedValidators.of("""
                Three: {properties: {a: {type: string}, b: {type: string}, c: {type: integer}, d: {}}}
                Two: {properties: {a: {type: string}, e: {type: 'null'}}}
                Must: {type: object, required: [a], properties: {a: {type: string}, b: {type: string}, c: {type: integer}}}
                Four: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}, c: {type: integer}, e: {type: 'null'}}}
                """);

        assertThat(validators.text("Three"))
                .containsOnlyOnce("switch (anyProperty.getKey())")
                .contains("case \"a\", \"b\" -> {")
                .doesNotContain("value.get(");
        assertThat(validators.text("Two")).doesNotContain("anyProperty").contains("value.get(\"e\")");
        assertThat(validators.text("Must")).doesNotContain("anyProperty");
        assertThat(validators.text("Four")).contains("return required == 2;").doesNotContain("value.get(");
        assertThat(validators.accepts("Three", "{'a': 'a', 'd': 1, 'other': 2}"))
                .isTrue();
        assertThat(validators.accepts("Three", "{'d': 1, 'c': 'c'}")).isFalse();
        assertThat(validators.accepts("Three", "{}")).isTrue();
        assertThat(validators.accepts("Four", "{'a': 'a', 'b': 'b', 'other': 2}"))
                .isTrue();
        assertThat(validators.accepts("Four", "{'a': 'a', 'c': 1}")).isFalse();
    }

    @Test
    void aRequiredConstantIsLookedUpBeforeTheWalk() {
        EmittedValidators validators = EmittedValidators.of("Told: {type: object, required: [kind], properties: {kind: "
                + "{const: told}, " + MANY.substring(1) + ", additionalProperties: false}\n");

        assertThat(validators.text("Told")).containsOnlyOnce("value.get(").contains("case \"kind\" -> {}");
        assertThat(validators.accepts("Told", "{'kind': 'told', 'p1': 1}")).isTrue();
        assertThat(validators.accepts("Told", "{'kind': 'other', 'p1': 1}")).isFalse();
        assertThat(validators.accepts("Told", "{'kind': 'told', 'p9': 1}")).isFalse();
    }
}
