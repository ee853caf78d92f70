package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where a violation is said to be, how often, and in which order. */
class ViolationPlacesTest {

    @Test
    void theWayGoesThroughReferencesAndThePlaceIsWhereTheyLead() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"$ref": "#/$defs/point",
                 "$defs": {
                   "point": {"properties": {"x": {"$ref": "#/$defs/number"}, "y": {"$ref": "#/$defs/y"}}},
                   "y": {"$ref": "#/$defs/number"},
                   "number": {"allOf": [{"type": "number"}, {"if": {"minimum": 10}, "then": {"maximum": 20}}]}}}
                """);
        assertThat(places(validator, "{'x': 'a', 'y': 30}"))
                .containsExactly(
                        "/x /$ref/properties/x/$ref/allOf/0/type schema.json#/$defs/number/allOf/0/type",
                        "/y /$ref/properties/y/$ref/$ref/allOf/1/then/maximum"
                                + " schema.json#/$defs/number/allOf/1/then/maximum");
    }

    @Test
    void dynamicReferencesAndRecursion() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"$dynamicAnchor": "node", "type": "object", "required": ["id"],
                 "properties": {"next": {"$dynamicRef": "#node"}}}
                """);
        assertThat(places(validator, "{'id': 1, 'next': {'id': 2, 'next': {}}}"))
                .containsExactly("/next/next /properties/next/$dynamicRef/properties/next/$dynamicRef/required"
                        + " schema.json#/required");
    }

    @Test
    void anIdNamesThePlaceWhereThereIsOne() throws ReflectiveOperationException {
        Validator validator = validator(
                """
                {"$id": "https://example.com/root", "type": "object",
                 "properties": {
                   "a": {"$id": "a", "properties": {"b": {"type": "string"}}, "required": ["b"]},
                   "c": {"$ref": "other#/$defs/c"},
                   "d/e": {"maximum": 1}}}
                """,
                Map.of(
                        URI.create("https://example.com/other"),
                        Literal.of("{\"$defs\": {\"c\": {\"minLength\": 2}}}")));
        assertThat(places(validator, "{'a': {'b': 1}, 'c': 'x', 'd/e': 2}"))
                .containsExactly(
                        "/a/b /properties/a/properties/b/type https://example.com/a#/properties/b/type",
                        "/c /properties/c/$ref/minLength https://example.com/other#/$defs/c/minLength",
                        "/d~1e /properties/d~1e/maximum https://example.com/root#/properties/d~1e/maximum");
        assertThat(places(validator, "{'a': {}}"))
                .containsExactly("/a /properties/a/required https://example.com/a#/required");
    }

    /** Two branches that both hold, and hold the same rule to be broken, say so once: on the first way. */
    @Test
    void aRuleThatIsReachedTwiceIsReportedOnce() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"allOf": [{"$ref": "#/$defs/named"}, {"$ref": "#/$defs/named"}, {"$ref": "#/$defs/both"}],
                 "$defs": {
                   "named": {"required": ["first", "last"]},
                   "both": {"allOf": [{"$ref": "#/$defs/named"}], "minProperties": 1}}}
                """);
        assertThat(places(validator, "{}"))
                .containsExactly(
                        "|first /allOf/0/$ref/required schema.json#/$defs/named/required",
                        "|last /allOf/0/$ref/required schema.json#/$defs/named/required",
                        " /allOf/2/$ref/minProperties schema.json#/$defs/both/minProperties");
    }

    @Test
    void theSameRuleOnTwoValuesIsReportedForEach() throws ReflectiveOperationException {
        Validator validator = validator("{\"items\": {\"type\": \"string\"}}");
        assertThat(places(validator, "[1, 'a', 1]"))
                .containsExactly("/0 /items/type schema.json#/items/type", "/2 /items/type schema.json#/items/type");
    }

    @Test
    void keywordsSpeakInTheOrderInWhichTheyAreWritten() throws ReflectiveOperationException {
        String instance = "{'x': 1, 'b': 1, 'a': 1, 'y': 1}";
        assertThat(keywords(validator("""
                {"unevaluatedProperties": false, "maxProperties": 2, "properties": {"a": {"type": "string"},
                 "b": {"minimum": 2}}, "required": ["z"], "allOf": [{"minProperties": 9}]}
                """), instance))
                .containsExactly(
                        "/x unevaluatedProperties",
                        "/y unevaluatedProperties",
                        " maxProperties",
                        "/a type",
                        "/b minimum",
                        " required",
                        " minProperties");
        assertThat(keywords(validator("""
                {"allOf": [{"minProperties": 9}], "required": ["z"], "properties": {"b": {"minimum": 2},
                 "a": {"type": "string"}}, "maxProperties": 2, "additionalProperties": false}
                """), instance))
                .containsExactly(
                        " minProperties",
                        " required",
                        "/b minimum",
                        "/a type",
                        " maxProperties",
                        "/x additionalProperties",
                        "/y additionalProperties");
    }

    @Test
    void theBranchThatGotFurthestSpeaksAndTheOthersOnRequest() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"anyOf": [
                   {"required": ["a", "b"]},
                   {"required": ["a"], "properties": {"a": {"type": "string"}, "c": {"type": "string"}}},
                   {"required": ["a"], "properties": {"a": {"type": "string"}}}]}
                """);
        JsonNode value = Literal.of("{\"a\": 1, \"c\": 1}");
        assertThat(keywords(validator.validate(value))).containsExactly("/a type");
        assertThat(validator.validate(value).get(0).keywordLocation()).isEqualTo("/anyOf/2/properties/a/type");
        assertThat(validator.validate(value, ReportOptions.DEFAULT.withAllBranches(true)))
                .extracting(Violation::keywordLocation)
                .containsExactly(
                        "/anyOf",
                        "/anyOf/0/required",
                        "/anyOf/1/properties/a/type",
                        "/anyOf/1/properties/c/type",
                        "/anyOf/2/properties/a/type");
    }

    /** A rule that all branches share is in each of them when all are asked for. */
    @Test
    void aSharedRuleSpeaksInEachBranchThatIsAskedFor() throws ReflectiveOperationException {
        Validator validator = validator("""
                {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {"type": "string"}}}
                """);
        assertThat(validator.validate(Literal.of("1"), ReportOptions.DEFAULT.withAllBranches(true)))
                .extracting(Violation::keywordLocation)
                .containsExactly("/oneOf", "/oneOf/0/$ref/type", "/oneOf/1/$ref/type");
    }

    static Validator validator(String schema) throws ReflectiveOperationException {
        return validator(schema, Map.of());
    }

    private static Validator validator(String schema, Map<URI, JsonNode> others) throws ReflectiveOperationException {
        SchemaBatch batch = new SchemaBatch();
        SchemaBatch.Added added = batch.add(Literal.of(schema), others);
        assertThat(added.problems()).isEmpty();
        return SchemaBatch.validator(batch.compile(), added.className());
    }

    /** The three locations; which property is missing, after a bar. */
    private static List<String> places(Validator validator, String json) {
        return validator.validate(Literal.of(json.replace('\'', '"'))).stream()
                .map(violation -> violation.instancePointer() + missing(violation) + " " + violation.keywordLocation()
                        + " " + violation.absoluteKeywordLocation())
                .toList();
    }

    private static String missing(Violation violation) {
        return violation.detail().matches(".*\"(first|last)\"")
                ? "|" + violation.detail().split("\"")[1]
                : "";
    }

    private static List<String> keywords(Validator validator, String json) {
        return keywords(validator.validate(Literal.of(json.replace('\'', '"'))));
    }

    private static List<String> keywords(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.instancePointer() + " " + violation.keyword())
                .toList();
    }
}
