package dev.plumbline.core.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.EmittedValidators;
import org.junit.jupiter.api.Test;

/** What the branches of a choice have in common is tested once, and what several ask for is looked up once. */
class CommonSubschemasTest {

    private static final String SHAPES = """
            Shape: {oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]}
            Base:
              type: object
              properties: {name: {type: string}, colour: {enum: [red, green]}}
            Circle:
              allOf: [{$ref: '#/components/schemas/Base'}]
              required: [radius]
              properties: {radius: {type: number}, side: false, colour: {const: red}}
            Square:
              allOf: [{$ref: '#/components/schemas/Base'}]
              required: [side, name]
              properties: {side: {type: number}, radius: false, colour: {type: string}}
            """;

    @Test
    void itIsTestedBeforeTheBranches() {
        EmittedValidators validators = EmittedValidators.of(SHAPES);

        String shape = validators.text("Shape");
        assertThat(shape).containsOnlyOnce("BaseValidator");
        assertThat(shape).contains("if (!BaseValidator.isValid(value, name, colour)) { return false; }");
        assertThat(shape).contains("CircleValidator.isRestValid(value, ", "SquareValidator.isRestValid(value, ");
        // What the branches, or one and what is common, ask for is looked up once for all.
        for (String property : new String[] {"radius", "side", "colour", "name"}) {
            assertThat(shape).containsOnlyOnce("value.get(\"" + property + "\")");
        }
        assertThat(validators.text("Square"))
                .contains("return BaseValidator.isValid(value, ", "&& isRestValid(value, ")
                .contains("What is left of {@link #isValid(JsonNode)} after * {@link BaseValidator}");
    }

    @Test
    void theVerdictsAreThoseOfTheSchema() {
        EmittedValidators validators = EmittedValidators.of(SHAPES);

        assertThat(validators.accepts("Shape", "{'radius': 1, 'colour': 'red'}"))
                .isTrue();
        assertThat(validators.accepts("Shape", "{'radius': 1, 'colour': 'green'}"))
                .isFalse();
        assertThat(validators.accepts("Shape", "{'radius': 1, 'name': 1}")).isFalse();
        assertThat(validators.accepts("Shape", "{'side': 1, 'name': 'a', 'colour': 'green'}"))
                .isTrue();
        assertThat(validators.accepts("Shape", "{'side': 1, 'name': 'a', 'colour': 'blue'}"))
                .isFalse();
        assertThat(validators.accepts("Shape", "{'side': 1}")).isFalse();
        assertThat(validators.accepts("Shape", "{'side': 1, 'radius': 1, 'name': 'a'}"))
                .isFalse();
        assertThat(validators.accepts("Shape", "[]")).isFalse();
        assertThat(validators.accepts("Circle", "{'radius': 1}")).isTrue();
        assertThat(validators.accepts("Circle", "{'radius': 1, 'name': 1}")).isFalse();
        assertThat(validators.accepts("Circle", "1")).isFalse();
        assertThat(validators.accepts("Square", "{'side': 1, 'name': 'a', 'colour': 'blue'}"))
                .isFalse();
    }

    @Test
    void branchesThatNothingTellsApartAreCountedByTheirRest() {
        EmittedValidators validators = EmittedValidators.of("""
                Any: {anyOf: [{$ref: '#/components/schemas/Low'}, {$ref: '#/components/schemas/High'}]}
                One: {oneOf: [{$ref: '#/components/schemas/Low'}, {$ref: '#/components/schemas/High'}]}
                Whole: {type: integer}
                Low: {$ref: '#/components/schemas/Whole', maximum: 5}
                High: {$ref: '#/components/schemas/Whole', minimum: 5}
                """);

        assertThat(validators.text("Any"))
                .contains("return WholeValidator.INSTANCE.isValid(value)"
                        + " && (LowValidator.isRestValid(value) || HighValidator.isRestValid(value));");
        assertThat(validators.text("One")).contains("(LowValidator.isRestValid(value) ? 1 : 0)");
        assertThat(validators.accepts("Any", "5")).isTrue();
        assertThat(validators.accepts("Any", "5.5")).isFalse();
        assertThat(validators.accepts("One", "5")).isFalse();
        assertThat(validators.accepts("One", "4")).isTrue();
        assertThat(validators.accepts("One", "'4'")).isFalse();
    }

    @Test
    void aClassLeavesOutTheSameForAll() {
        EmittedValidators validators = EmittedValidators.of("""
                First: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                Second: {anyOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
                Text: {type: string}
                Short: {maxLength: 3}
                A: {allOf: [{$ref: '#/components/schemas/Text'}], pattern: ^a}
                B: {allOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Short'}], pattern: ^b}
                C: {allOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Short'}], pattern: ^c}
                """);

        assertThat(validators.text("First")).contains("BValidator.isRestValid(value)");
        assertThat(validators.text("Second")).contains("BValidator.INSTANCE.isValid(value)");
        assertThat(validators.accepts("First", "'abcd'")).isTrue();
        assertThat(validators.accepts("First", "'bcde'")).isFalse();
        assertThat(validators.accepts("Second", "'cde'")).isTrue();
        assertThat(validators.accepts("Second", "'cdef'")).isFalse();
    }
}
