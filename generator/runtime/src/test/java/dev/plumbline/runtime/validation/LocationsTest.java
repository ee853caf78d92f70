package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.runtime.fixture.PetValidator;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The places of a violation: in the value, on the way through the schemas, and where the keyword stands. */
class LocationsTest {

    @Test
    void theWayLeadsThroughEveryReference() {
        JsonNode pet = Literal.of("{\"name\": \"\", \"owner\": {\"id\": 1, \"address\": {}}}");
        assertThat(PetValidator.INSTANCE.validate(pet))
                .extracting(
                        Violation::instancePointer,
                        Violation::keywordLocation,
                        Violation::absoluteKeywordLocation,
                        Violation::schemaPointer)
                .containsExactly(
                        tuple(
                                "/name",
                                "/allOf/0/$ref/properties/name/minLength",
                                "pets.yaml#/Named/properties/name/minLength",
                                "#/Named/properties/name/minLength"),
                        tuple(
                                "/owner",
                                "/properties/owner/$ref/required",
                                "https://example.com/owner#/required",
                                "#/Owner/required"),
                        tuple(
                                "/owner/address",
                                "/properties/owner/$ref/properties/address/required",
                                "https://example.com/address#/required",
                                "#/Owner/properties/address/required"));
    }

    /** Each with as much of the keyword location as leads to it. */
    @Test
    void theSchemasOnTheWayAreNamed() {
        JsonNode pet = Literal.of("{\"owner\": {\"id\": 1, \"address\": {}}, \"tags\": [1]}");
        List<Violation> violations = PetValidator.INSTANCE.validate(pet);
        assertThat(violations)
                .extracting(Violation::entered)
                .containsExactly(
                        List.of(new EnteredSchema(0, "pets.yaml#/Pet")),
                        List.of(
                                new EnteredSchema(0, "pets.yaml#/Pet"),
                                new EnteredSchema("/properties/owner/$ref".length(), "https://example.com/owner#")),
                        List.of(
                                new EnteredSchema(0, "pets.yaml#/Pet"),
                                new EnteredSchema(
                                        "/properties/owner/$ref/properties/address".length(),
                                        "https://example.com/address#")));
    }

    /** A reference out of a schema that has its own {@code $id} begins where that stands. */
    @Test
    void aReferenceOutOfASchemaFurtherInKeepsTheWholeWay() {
        SchemaLocation outer = new SchemaLocation("#", "pets.yaml#");
        SchemaLocation inner = outer.inside("/properties/a", "https://example.com/a#");
        SchemaLocation innermost = inner.inside("/items", "https://example.com/b#");
        Rule rule = Rule.of("#/Named/not", "not");
        Validator named = Validator.of(value -> false, (value, report) -> report.violation(rule, value));
        Report report = new Report();
        innermost.at("/$ref", named).check(Literal.of("1"), report);
        innermost.at("/allOf/0/$ref", outer.at("/not/$ref", named)).check(Literal.of("2"), report);
        report.violation(innermost.rule("/type", "type", "string"), Literal.of("3"));
        assertThat(report.violations())
                .extracting(Violation::keywordLocation, Violation::schemaPointer)
                .containsExactly(
                        tuple("/properties/a/items/$ref/Named/not", "#/Named/not"),
                        tuple("/properties/a/items/type", "#/properties/a/items/type"));
        assertThat(report.violations().get(1).absoluteKeywordLocation()).isEqualTo("https://example.com/b#/type");
        assertThat(report.violations().get(0).entered())
                .containsExactly(
                        new EnteredSchema(0, "https://example.com/b#"),
                        new EnteredSchema("/properties/a/items/$ref".length(), "#"));
    }

    /** What is reached is the other schema, whoever asks. */
    @Test
    void aReferenceIsWhatItLeadsTo() {
        SchemaLocation schema = new SchemaLocation("#", "nest.yaml#");
        Validator reached = schema.at("/$ref", NestValidator.INSTANCE);
        assertThat(reached.isValid("[1]")).isTrue();
        assertThat(reached.isValid("[true]")).isFalse();
        assertThat(reached.isValid(Literal.of("[1]"), new VerdictCache())).isTrue();
        assertThat(reached.isValid(Literal.of("[true]"), new VerdictCache())).isFalse();
        assertThat(reached.validate("true"))
                .extracting(Violation::keywordLocation)
                .containsExactly("/$ref/anyOf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a      | /a
            a/b    | /a~1b
            a~b    | /a~0b
            ~1     | /~01
            a b%   | /a b%
            \u00E4 | /\u00E4
            0      | /0
            ''     | /
            """)
    void aNameIsEscapedInAPointer(String name, String pointer) {
        Report report = new Report();
        JsonNode value = Literal.of("{" + ShownValue.quoted(name) + ": 1}");
        report.property(value, name, (found, inner) -> inner.violation(Rule.of("#/not", "not"), found));
        assertThat(report.violations()).extracting(Violation::instancePointer).containsExactly(pointer);
        assertThat(value.at(pointer).intValue()).isEqualTo(1);
    }

    /** RFC 6901, section 6: in a URI a pointer is percent-encoded, and means the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /properties/a/$ref/type       | pets.yaml#/properties/a/$ref/type
            /patternProperties/^x-/type   | pets.yaml#/patternProperties/%5Ex-/type
            /properties/a b/type          | pets.yaml#/properties/a%20b/type
            /properties/100%/type         | pets.yaml#/properties/100%25/type
            /properties/a~1b/type         | pets.yaml#/properties/a~1b/type
            /properties/\u00E4~0/$ref     | pets.yaml#/properties/%C3%A4~0/$ref
            /properties/\uD83D\uDE00/type | pets.yaml#/properties/%F0%9F%98%80/type
            /properties/a+b/type          | pets.yaml#/properties/a+b/type
            """)
    void anAbsoluteLocationIsAUri(String way, String uri) {
        assertThat(absolute("pets.yaml#", way)).isEqualTo(uri);
    }

    @Test
    void everyCharacterOfANameIsFoundAgain() {
        for (char sign = 1; sign < 0x250; sign++) {
            String way = "/properties/a" + sign + "/type";
            assertThat(URI.create(absolute("https://example.com/pets.yaml#", way))
                            .getFragment())
                    .as("character %d", (int) sign)
                    .isEqualTo(way);
        }
    }

    /** What is before the fragment is a URI already, and what needs no encoding stays readable. */
    @Test
    void nothingElseIsEncoded() {
        assertThat(absolute("urn:a[b]#", "/type")).isEqualTo("urn:a[b]#/type");
        String plain = "/azAZ09-._~!$&'()*+,;=:@?/type";
        assertThat(absolute("pets.yaml#", plain)).isEqualTo("pets.yaml#" + plain);
    }

    private static String absolute(String uri, String way) {
        Report report = new Report();
        report.violation(new SchemaLocation("#", uri).rule(way, "type", "string"), Literal.of("1"));
        return report.violations().get(0).absoluteKeywordLocation();
    }
}
