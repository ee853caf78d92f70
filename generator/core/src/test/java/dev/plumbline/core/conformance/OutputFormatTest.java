package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.memory.SchemaOptions;
import dev.plumbline.core.memory.SchemaSource;
import dev.plumbline.formats.output.OutputFormat;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Validator;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The output forms of JSON Schema 2020-12 Core, 12.4, on the standard's own example and where it says nothing. */
class OutputFormatTest {

    private static final Set<String> UNIT = Set.of(
            "valid",
            "keywordLocation",
            "absoluteKeywordLocation",
            "instanceLocation",
            "error",
            "errors",
            "annotation",
            "annotations");

    /** The polygon of 12.4: its second point has no y, but a z, and it has two points only. */
    private static Validator polygon() throws ReflectiveOperationException {
        return ViolationPlacesTest.validator("""
                {"$id": "https://example.com/polygon",
                 "$defs": {"point": {
                   "type": "object",
                   "properties": {"x": {"type": "number"}, "y": {"type": "number"}},
                   "additionalProperties": false,
                   "required": ["x", "y"]}},
                 "type": "array",
                 "items": {"$ref": "#/$defs/point"},
                 "minItems": 3}
                """);
    }

    private static final JsonNode POLYGON = Literal.of("[{\"x\": 2.5, \"y\": 1.3}, {\"x\": 1, \"z\": 6.7}]");

    @Test
    void flag() throws ReflectiveOperationException {
        assertThat(OutputFormat.FLAG.of(polygon().validate(POLYGON))).isEqualTo(Literal.of("{\"valid\": false}"));
        assertThat(OutputFormat.FLAG.of(
                        polygon().validate(Literal.of("[{\"x\":1,\"y\":1},{\"x\":1,\"y\":1},{\"x\":1,\"y\":1}]"))))
                .isEqualTo(Literal.of("{\"valid\": true}"));
    }

    @Test
    void basicIsTheStandardsList() throws ReflectiveOperationException {
        JsonNode output = OutputFormat.BASIC.of(polygon().validate(POLYGON));
        assertUnit(output);
        assertThat(output).isEqualTo(Literal.of("""
                {"valid": false, "keywordLocation": "", "instanceLocation": "",
                 "absoluteKeywordLocation": "https://example.com/polygon#",
                 "errors": [
                  {"valid": false,
                   "keywordLocation": "/items/$ref/additionalProperties",
                   "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/additionalProperties",
                   "instanceLocation": "/1/z",
                   "error": "must not be present: the known properties are x, y"},
                  {"valid": false,
                   "keywordLocation": "/items/$ref/required",
                   "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/required",
                   "instanceLocation": "/1",
                   "error": "must have the property \\"y\\""},
                  {"valid": false,
                   "keywordLocation": "/minItems",
                   "absoluteKeywordLocation": "https://example.com/polygon#/minItems",
                   "instanceLocation": "",
                   "error": "must have at least 3 items, but has 2"}]}
                """));
    }

    @Test
    void detailedIsTheStandardsTree() throws ReflectiveOperationException {
        JsonNode output = OutputFormat.DETAILED.of(polygon().validate(POLYGON));
        assertUnit(output);
        assertThat(output).isEqualTo(Literal.of("""
                {"valid": false, "keywordLocation": "", "instanceLocation": "",
                 "absoluteKeywordLocation": "https://example.com/polygon#",
                 "errors": [
                  {"valid": false,
                   "keywordLocation": "/items/$ref",
                   "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point",
                   "instanceLocation": "/1",
                   "errors": [
                    {"valid": false,
                     "keywordLocation": "/items/$ref/additionalProperties",
                     "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/additionalProperties",
                     "instanceLocation": "/1/z",
                     "error": "must not be present: the known properties are x, y"},
                    {"valid": false,
                     "keywordLocation": "/items/$ref/required",
                     "absoluteKeywordLocation": "https://example.com/polygon#/$defs/point/required",
                     "instanceLocation": "/1",
                     "error": "must have the property \\"y\\""}]},
                  {"valid": false,
                   "keywordLocation": "/minItems",
                   "absoluteKeywordLocation": "https://example.com/polygon#/minItems",
                   "instanceLocation": "",
                   "error": "must have at least 3 items, but has 2"}]}
                """));
    }

    /** RFC 6901, section 6: in a URI a pointer is percent-encoded; as it stands for itself it is not. */
    @Test
    void absoluteLocationsAreUris() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("""
                {"$id": "https://example.com/s", "patternProperties": {"^[a] %/é#": {"allOf": [{"minimum": 5}, {"multipleOf": 2}]}}}
                """);
        JsonNode output = OutputFormat.DETAILED.of(validator.validate(Literal.of("{\"[a] %/é#\": 1, \"a %/é#\": 1}")));
        assertUnit(output);
        JsonNode both = output.get("errors").get(0);
        assertThat(both.get("keywordLocation").stringValue()).isEqualTo("/patternProperties/^[a] %~1é#/allOf");
        assertThat(both.get("absoluteKeywordLocation").stringValue())
                .isEqualTo("https://example.com/s#/patternProperties/%5E%5Ba%5D%20%25~1%C3%A9%23/allOf");
        assertThat(both.get("errors").get(0).get("absoluteKeywordLocation").stringValue())
                .isEqualTo("https://example.com/s#/patternProperties/%5E%5Ba%5D%20%25~1%C3%A9%23/allOf/0/minimum");
    }

    @Test
    void branchesNestWhereAllAreAskedFor() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("""
                {"properties": {"a": {"$ref": "#/$defs/choice"}},
                 "$defs": {
                  "choice": {"oneOf": [{"$ref": "#/$defs/text"}, {"allOf": [{"$ref": "#/$defs/text"}, {"minimum": 5}]}]},
                  "text": {"type": "string"}}}
                """);
        JsonNode output = OutputFormat.DETAILED.of(
                validator.validate(Literal.of("{\"a\": 1}"), ReportOptions.DEFAULT.withAllBranches(true)));
        assertUnit(output);
        JsonNode choice = output.get("errors").get(0);
        assertThat(choice.get("keywordLocation").stringValue()).isEqualTo("/properties/a/$ref/oneOf");
        assertThat(choice.get("error").stringValue()).isEqualTo("must fit exactly one of its forms, but fits none");
        assertThat(choice.get("errors")
                        .valueStream()
                        .map(unit -> unit.get("keywordLocation").stringValue()))
                .containsExactly("/properties/a/$ref/oneOf/0/$ref/type", "/properties/a/$ref/oneOf/1/allOf");
        JsonNode second = choice.get("errors").get(1);
        assertThat(second.get("absoluteKeywordLocation").stringValue())
                .isEqualTo("schema.json#/$defs/choice/oneOf/1/allOf");
        assertThat(second.get("errors").size()).isEqualTo(2);
    }

    /** Two properties that are missing are two units, though all their locations are the same. */
    @Test
    void twoOfOneKeywordStandBesideEachOther() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("{\"required\": [\"a\", \"b\", \"c\"]}");
        JsonNode output = OutputFormat.DETAILED.of(validator.validate(Literal.of("{}")));
        assertUnit(output);
        assertThat(output.get("errors")
                        .valueStream()
                        .map(unit -> unit.get("error").stringValue()))
                .containsExactly(
                        "must have the property \"a\"", "must have the property \"b\"", "must have the property \"c\"");
    }

    @Test
    void advisoriesAreAnnotationsOfAValidValue() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("""
                {"type": "object", "x-advisories": [
                  {"id": "A1", "message": "Send a name.", "schema": {"required": ["name"]}},
                  {"id": "A2", "message": "Leave out age.", "schema": {"properties": {"age": false}}}]}
                """);
        for (OutputFormat format : Set.of(OutputFormat.BASIC, OutputFormat.DETAILED)) {
            JsonNode output = format.of(validator.validate(Literal.of("{\"age\": 1}")));
            assertUnit(output);
            assertThat(output.get("valid").booleanValue()).isTrue();
            assertThat(output.findValuesAsString("annotation"))
                    .containsExactly(
                            "Send a name. (must have the property \"name\")", "Leave out age. (must not be present)");
            assertThat(format.of(validator.validate(Literal.of("1"))).has("annotations"))
                    .isFalse();
        }
    }

    /**
     * What the standard asks of an output unit (12.3 and its output schema): the two locations, an absolute one where the
     * way goes through a reference, errors where it is invalid, annotations where it is valid, and nothing else.
     */
    private static void assertUnit(JsonNode unit) {
        assertThat(UNIT).containsAll(unit.propertyNames());
        boolean valid = unit.get("valid").booleanValue();
        String keyword = unit.get("keywordLocation").stringValue();
        assertThat(keyword).matches("(/([^~/]|~[01])*)*");
        assertThat(unit.get("instanceLocation").stringValue()).matches("(/([^~/]|~[01])*)*");
        if (keyword.contains("/$ref/") || keyword.contains("/$dynamicRef/")) {
            assertThat(unit.has("absoluteKeywordLocation")).isTrue();
        }
        if (unit.has("absoluteKeywordLocation")) {
            assertThat(unit.get("absoluteKeywordLocation").stringValue())
                    .contains("#")
                    .satisfies(URI::create)
                    .doesNotContain("$ref/");
        }
        assertThat(unit.has("error") || unit.has("errors")).isEqualTo(!valid);
        assertThat(valid && unit.has("error")).isFalse();
        assertThat(!valid && (unit.has("annotation") || unit.has("annotations")))
                .isFalse();
        for (String list : Set.of("errors", "annotations")) {
            unit.path(list).forEach(inner -> {
                assertThat(inner.get("keywordLocation").stringValue()).startsWith(keyword);
                assertThat(inner.get("valid").booleanValue()).isEqualTo(valid);
                assertUnit(inner);
            });
        }
    }

    /** What applies says it: a branch that does not fit and a property that is missing do not. */
    @Test
    void annotationsAreCollectedForAValidValue() {
        SchemaSource schema = SchemaSource.ofText("""
                {"$id": "https://example.com/task", "title": "Task",
                 "properties": {"id": {"readOnly": true, "default": 7}, "key": {"writeOnly": true}},
                 "allOf": [{"$ref": "#/$defs/named"}],
                 "oneOf": [{"required": ["id"], "description": "Old"}, {"required": ["key"], "description": "New"}],
                 "$defs": {"named": {"properties": {"name": {"format": "email", "deprecated": true}}}}}
                """);
        SchemaOptions options = SchemaOptions.standard();
        JsonNode value = Literal.of("{\"id\": 1, \"name\": \"x\"}");
        assertThat(options.annotations(schema, value))
                .extracting(each -> each.keywordLocation() + " " + each.instanceLocation() + " " + each.value())
                .containsExactly(
                        "/title  \"Task\"",
                        "/properties/id/readOnly /id true",
                        "/properties/id/default /id 7",
                        "/allOf/0/$ref/properties/name/deprecated /name true",
                        "/allOf/0/$ref/properties/name/format /name \"email\"",
                        "/oneOf/0/description  \"Old\"");
        JsonNode output =
                OutputFormat.BASIC.of(options.compile(schema).validate(value), options.annotations(schema, value));
        assertThat(output.at("/annotations/3")).isEqualTo(Literal.of("""
                {"valid": true, "keywordLocation": "/allOf/0/$ref/properties/name/deprecated",
                 "absoluteKeywordLocation": "https://example.com/task#/$defs/named/properties/name/deprecated",
                 "instanceLocation": "/name", "annotation": true}
                """));
        assertThat(options.annotations(schema, Literal.of("{}"))).isEmpty();
    }
}
