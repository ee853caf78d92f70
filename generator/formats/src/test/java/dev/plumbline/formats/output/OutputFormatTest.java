package dev.plumbline.formats.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.fixture.PetValidator;
import dev.plumbline.runtime.validation.Checker;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.SchemaLocation;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The output forms of JSON Schema 2020-12 Core, 12.4, made of what {@link PetValidator} reports. */
class OutputFormatTest {

    private static final String WRONG = "{\"name\": \"\", \"tags\": [1, \"a\", 2], \"owner\": {}}";

    @Test
    void flag() {
        assertOutput(OutputFormat.FLAG, WRONG, "{'valid': false}");
        assertOutput(OutputFormat.FLAG, "{\"a\": 1, \"b\": 2, \"c\": 3}", "{'valid': true}");
    }

    @ParameterizedTest
    @EnumSource(names = {"BASIC", "DETAILED"})
    void ofAValidValue(OutputFormat form) {
        assertOutput(form, "{}", "{'valid': true, 'keywordLocation': '', 'instanceLocation': ''}");
    }

    /** Advisories are annotations, and of an invalid value there are none. */
    @ParameterizedTest
    @EnumSource(names = {"BASIC", "DETAILED"})
    void ofAdvice(OutputFormat form) {
        assertOutput(form, "{\"a\": 1, \"b\": 2, \"c\": 3}", """
                {'valid': true, 'keywordLocation': '', 'instanceLocation': '',
                 'absoluteKeywordLocation': 'pets.yaml#/Pet',
                 'annotations': [
                  {'valid': true, 'keywordLocation': '/x-advisories/0/schema/maxProperties',
                   'absoluteKeywordLocation': 'pets.yaml#/Pet/x-advisories/0/schema/maxProperties', 'instanceLocation': '',
                   'annotation': 'Keep it short. (must have at most 2 properties, but has 3)'}]}""");
    }

    @Test
    void basicIsAList() {
        assertOutput(OutputFormat.BASIC, WRONG, """
                {'valid': false, 'keywordLocation': '', 'instanceLocation': '',
                 'absoluteKeywordLocation': 'pets.yaml#/Pet',
                 'errors': [
                  {'valid': false, 'keywordLocation': '/allOf/0/$ref/properties/name/minLength',
                   'absoluteKeywordLocation': 'pets.yaml#/Named/properties/name/minLength', 'instanceLocation': '/name',
                   'error': 'A pet needs a name. (must not be empty)'},
                  {'valid': false, 'keywordLocation': '/properties/tags/items/type',
                   'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/tags/items/type', 'instanceLocation': '/tags/0',
                   'error': 'must be a string, but is 1'},
                  {'valid': false, 'keywordLocation': '/properties/tags/items/type',
                   'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/tags/items/type', 'instanceLocation': '/tags/2',
                   'error': 'must be a string, but is 2'},
                  {'valid': false, 'keywordLocation': '/properties/owner/$ref/required',
                   'absoluteKeywordLocation': 'https://example.com/owner#/required', 'instanceLocation': '/owner',
                   'error': 'must have the property "id"'},
                  {'valid': false, 'keywordLocation': '/properties/owner/$ref/required',
                   'absoluteKeywordLocation': 'https://example.com/owner#/required', 'instanceLocation': '/owner',
                   'error': 'must have the property "phone"'}]}""");
    }

    /** Nested as the schema is; what has one result only is that result. */
    @Test
    void detailedIsATree() {
        assertOutput(OutputFormat.DETAILED, WRONG, """
                {'valid': false, 'keywordLocation': '', 'instanceLocation': '',
                 'absoluteKeywordLocation': 'pets.yaml#/Pet',
                 'errors': [
                  {'valid': false, 'keywordLocation': '/allOf/0/$ref/properties/name/minLength',
                   'absoluteKeywordLocation': 'pets.yaml#/Named/properties/name/minLength', 'instanceLocation': '/name',
                   'error': 'A pet needs a name. (must not be empty)'},
                  {'valid': false, 'keywordLocation': '/properties',
                   'absoluteKeywordLocation': 'pets.yaml#/Pet/properties', 'instanceLocation': '',
                   'errors': [
                    {'valid': false, 'keywordLocation': '/properties/tags/items',
                     'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/tags/items', 'instanceLocation': '/tags',
                     'errors': [
                      {'valid': false, 'keywordLocation': '/properties/tags/items/type',
                       'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/tags/items/type',
                       'instanceLocation': '/tags/0', 'error': 'must be a string, but is 1'},
                      {'valid': false, 'keywordLocation': '/properties/tags/items/type',
                       'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/tags/items/type',
                       'instanceLocation': '/tags/2', 'error': 'must be a string, but is 2'}]},
                    {'valid': false, 'keywordLocation': '/properties/owner/$ref',
                     'absoluteKeywordLocation': 'https://example.com/owner#', 'instanceLocation': '/owner',
                     'errors': [
                      {'valid': false, 'keywordLocation': '/properties/owner/$ref/required',
                       'absoluteKeywordLocation': 'https://example.com/owner#/required', 'instanceLocation': '/owner',
                       'error': 'must have the property "id"'},
                      {'valid': false, 'keywordLocation': '/properties/owner/$ref/required',
                       'absoluteKeywordLocation': 'https://example.com/owner#/required', 'instanceLocation': '/owner',
                       'error': 'must have the property "phone"'}]}]}]}""");
    }

    /** An applicator that says something itself holds what its branches say. */
    @Test
    void aChoiceThatSpeaksHoldsItsBranches() {
        List<Violation> violations = PetValidator.INSTANCE.validate(
                Literal.of("{\"home\": {}}"), ReportOptions.DEFAULT.withAllBranches(true));
        assertOutput(OutputFormat.DETAILED, violations, """
                {'valid': false, 'keywordLocation': '', 'instanceLocation': '',
                 'absoluteKeywordLocation': 'pets.yaml#/Pet',
                 'errors': [
                  {'valid': false, 'keywordLocation': '/properties/home/oneOf',
                   'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/home/oneOf', 'instanceLocation': '/home',
                   'error': 'must fit exactly one of its forms, but fits none',
                   'errors': [
                    {'valid': false, 'keywordLocation': '/properties/home/oneOf/0/type',
                     'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/home/oneOf/0/type',
                     'instanceLocation': '/home', 'error': 'must be a string, but is an empty object'},
                    {'valid': false, 'keywordLocation': '/properties/home/oneOf/1/required',
                     'absoluteKeywordLocation': 'pets.yaml#/Pet/properties/home/oneOf/1/required',
                     'instanceLocation': '/home', 'error': 'must have the property "city"'}]}]}""");
    }

    /** Which keywords hold schemas, how many names lead to one of them, and which of them speak of what is in the value. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /properties/a          | /a
            /patternProperties/a$  | /a
            /prefixItems/0         | /a
            /additionalProperties  | /a
            /unevaluatedProperties | /a
            /propertyNames         | /a
            /items                 | /a
            /unevaluatedItems      | /a
            /contains              | /a
            /allOf/0               | ''
            /anyOf/0               | ''
            /oneOf/0               | ''
            /dependentSchemas/a    | ''
            /dependencies/a        | ''
            /$ref                  | ''
            /$dynamicRef           | ''
            /if                    | ''
            /then                  | ''
            /else                  | ''
            /not                   | ''
            /x-advisories/0/schema | ''
            """)
    void everyApplicatorIsALevel(String way, String instance) {
        SchemaLocation schema = new SchemaLocation("#", "#");
        Report report = new Report();
        Checker both = (value, inner) -> {
            inner.violation(schema.rule(way + "/type", "type", "string"), value);
            inner.property(
                    value,
                    "b",
                    (found, inB) -> inB.violation(schema.rule(way + "/properties/b/minimum", "minimum", "9"), found));
        };
        if (instance.isEmpty()) {
            both.check(Literal.of("{\"b\": 1}"), report);
        } else {
            report.property(Literal.of("{\"a\": {\"b\": 1}}"), "a", both);
        }
        List<Violation> violations = report.violations();
        assertOutput(OutputFormat.DETAILED, violations, """
                {'valid': false, 'keywordLocation': '', 'instanceLocation': '', 'absoluteKeywordLocation': '#',
                 'errors': [
                  {'valid': false, 'keywordLocation': '%1$s', 'absoluteKeywordLocation': '#%1$s', 'instanceLocation': '%2$s',
                   'errors': [
                    {'valid': false, 'keywordLocation': '%1$s/type', 'absoluteKeywordLocation': '#%1$s/type',
                     'instanceLocation': '%2$s', 'error': '%3$s'},
                    {'valid': false, 'keywordLocation': '%1$s/properties/b/minimum',
                     'absoluteKeywordLocation': '#%1$s/properties/b/minimum', 'instanceLocation': '%2$s/b',
                     'error': '%4$s'}]}]}""".formatted(
                way, instance, violations.get(0).detail(), violations.get(1).detail()));
    }

    /** A name is no keyword, though it be called like one. */
    @Test
    void aPropertyCalledLikeAKeywordIsNoLevel() {
        SchemaLocation schema = new SchemaLocation("#", "#");
        Report report = new Report();
        for (String way : List.of("/properties/not", "/x-unknown/items", "/$defs/items")) {
            report.violation(schema.rule(way + "/type", "type", "string"), Literal.of("1"));
        }
        assertThat(OutputFormat.DETAILED.of(report.violations()).get("errors").valueStream())
                .extracting(unit -> unit.get("keywordLocation").stringValue())
                .containsExactly("/properties/not/type", "/x-unknown/items/type", "/$defs/items/type");
    }

    private static void assertOutput(OutputFormat form, String json, String output) {
        assertOutput(form, PetValidator.INSTANCE.validate(json), output);
    }

    private static void assertOutput(OutputFormat form, List<Violation> violations, String output) {
        assertThat(form.of(violations).toPrettyString())
                .isEqualTo(Literal.of(output.replace("\"", "\\\"").replace('\'', '"'))
                        .toPrettyString());
    }
}
