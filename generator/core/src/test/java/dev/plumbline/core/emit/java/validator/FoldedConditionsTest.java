package dev.plumbline.core.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.emit.java.EmittedValidators;
import org.junit.jupiter.api.Test;

/** What is always true or never leaves no condition behind, and what is one call no method of its own. */
class FoldedConditionsTest {

    @Test
    void nothingSatisfiesThese() {
        EmittedValidators validators = EmittedValidators.of("""
                Not: {not: {}}
                False: {allOf: [{type: string}, false]}
                Forbidden: {properties: {a: {$ref: '#/components/schemas/Not'}}}
                Items: {items: {$ref: '#/components/schemas/Not'}}
                Open: {type: object, additionalProperties: false}
                Names: {propertyNames: false}
                """);

        assertThat(validators.text("Not"))
                .contains("isValid(JsonNode value) { return false; }")
                .contains("check(JsonNode value, Report report) { report.violation(");
        assertThat(validators.text("False")).contains("isValid(JsonNode value) { return false; }");
        assertThat(validators.text("Open")).contains("return value.isObject() && value.isEmpty();");
        assertThat(validators.text("Names")).contains("return !value.isObject() || value.isEmpty();");
        for (String name : new String[] {"Not", "False", "Forbidden", "Items", "Open", "Names"}) {
            assertThat(validators.text(name)).doesNotContain("!true", "!false", "(true)", "(false)");
        }
        assertThat(validators.accepts("Not", "1")).isFalse();
        assertThat(validators.accepts("False", "'a'")).isFalse();
        assertThat(validators.accepts("Forbidden", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("Forbidden", "{'b': 1}")).isTrue();
        assertThat(validators.accepts("Items", "[1]")).isFalse();
        assertThat(validators.accepts("Items", "[]")).isTrue();
        assertThat(validators.accepts("Open", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("Open", "{}")).isTrue();
        assertThat(validators.accepts("Open", "[]")).isFalse();
        assertThat(validators.accepts("Names", "{'a': 1}")).isFalse();
        assertThat(validators.accepts("Names", "[1]")).isTrue();
    }

    @Test
    void conditionsThatAreKnown() {
        EmittedValidators validators = EmittedValidators.of("""
                If: {if: true, then: {type: string}, else: {type: number}}
                Else: {if: false, then: {type: string}, else: {type: number}}
                Then: {if: {type: string}, then: false}
                Any: {anyOf: [false, {type: string}, {not: {}}]}
                Never: {anyOf: [false, {not: {}}]}
                Every: {anyOf: [{type: string}, true]}
                One: {oneOf: [true, {type: string}, false]}
                """);

        for (String name : new String[] {"If", "Else", "Then", "Any", "Never", "Every", "One"}) {
            assertThat(validators.text(name))
                    .doesNotContain("!true", "!false", "true ?", "false ?", "(true)", "(false)");
        }
        assertThat(validators.text("Then")).contains("return !Assertions.isString(value);");
        assertThat(validators.accepts("If", "'a'")).isTrue();
        assertThat(validators.accepts("If", "1")).isFalse();
        assertThat(validators.accepts("Else", "'a'")).isFalse();
        assertThat(validators.accepts("Else", "1")).isTrue();
        assertThat(validators.accepts("Then", "'a'")).isFalse();
        assertThat(validators.accepts("Then", "1")).isTrue();
        assertThat(validators.accepts("Any", "'a'")).isTrue();
        assertThat(validators.accepts("Any", "1")).isFalse();
        assertThat(validators.accepts("Never", "1")).isFalse();
        assertThat(validators.accepts("Every", "1")).isTrue();
        assertThat(validators.accepts("One", "1")).isTrue();
        assertThat(validators.accepts("One", "'a'")).isFalse();
    }

    @Test
    void oneCallNeedsNoMethod() {
        EmittedValidators validators = EmittedValidators.of("""
                Order:
                  type: object
                  properties:
                    count: {type: integer, x-advisories: [{id: A1, message: Send more., schema: {minimum: 2}}]}
                    size: {type: string, enum: [s, m]}
                  anyOf: [{required: [count]}, {required: [size]}]
                """);

        assertThat(validators.text("Order"))
                .contains("!Assertions.isInteger(count)", "(size == null || Assertions.oneOf(size, SIZE_ENUM))")
                .contains("&& (value.has(\"count\") || value.has(\"size\"));")
                .doesNotContain("boolean isValidCount", "boolean isValidSize");
        assertThat(validators.accepts("Order", "{'count': 2}")).isTrue();
        assertThat(validators.accepts("Order", "{'count': 2.5}")).isFalse();
        assertThat(validators.accepts("Order", "{'size': 'l'}")).isFalse();
        assertThat(validators.accepts("Order", "{}")).isFalse();
    }

    @Test
    void aConstantIsComparedBeforeTheConditionIsAsked() {
        EmittedValidators validators = EmittedValidators.of("""
                Video:
                  type: object
                  allOf:
                    - if: {properties: {model: {enum: [fast, slow]}}, required: [model]}
                      then: {properties: {size: {const: small}}}
                """);

        assertThat(validators.text("Video"))
                .contains(
                        "size == null || Assertions.equal(size, \"small\") || model == null || !Assertions.oneOf(model");
        assertThat(validators.accepts("Video", "{'model': 'fast', 'size': 'small'}"))
                .isTrue();
        assertThat(validators.accepts("Video", "{'model': 'fast', 'size': 'large'}"))
                .isFalse();
        assertThat(validators.accepts("Video", "{'model': 'other', 'size': 'large'}"))
                .isTrue();
        assertThat(validators.accepts("Video", "{'size': 'large'}")).isTrue();
    }
}
