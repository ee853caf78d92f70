package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.RecursiveValidator;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.ValidationLimits;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.runtime.validation.Violation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values made to hurt. Where each level of a value doubles the steps, 400 levels are beyond any computer: such a test
 * ends because there is no doubling, and the timeout is only for the case that it is wrong.
 */
@Tag("slow")
@Timeout(120)
class HostileInstanceTest {

    private static final int LEVELS = 400;
    private static final int DEEPEST = ValidationLimits.DEFAULT.maxDepth();

    /** In each, some schema comes to one value by two ways; {@code "a"} goes deeper and {@code 1} ends it well. */
    private static final Map<String, String> DOUBLING = doubling();

    private static final String LIST = "{\"items\": {\"$ref\": \"#\"}}";
    private static final Map<String, Validator> VALIDATORS = new LinkedHashMap<>();

    private static Map<String, String> doubling() {
        String deeper = "{\"properties\": {\"a\": {\"$ref\": \"#\"}}, \"not\": {\"const\": 2}}";
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put("allOf", "{\"allOf\": [X, X]}".replace("X", deeper));
        schemas.put("anyOf", "{\"anyOf\": [X, X]}".replace("X", deeper));
        schemas.put(
                "anyOf that fails first",
                "{\"anyOf\": [{\"allOf\": [X], \"required\": [\"b\"]}, X]}".replace("X", deeper));
        schemas.put("oneOf", """
                {"oneOf": [{"allOf": [X], "required": ["b"]}, {"allOf": [X], "not": {"required": ["b"]}}]}
                """.replace("X", deeper));
        schemas.put("oneOf, no hint which", """
                {"oneOf": [{"allOf": [X], "type": "object", "minProperties": 5}, X]}
                """.replace("X", deeper));
        schemas.put("if and then", "{\"if\": X, \"then\": X, \"else\": false}".replace("X", deeper));
        schemas.put("not", "{\"allOf\": [{\"not\": {\"not\": X}}, X]}".replace("X", deeper));
        schemas.put("dependentSchemas", """
                {"dependentSchemas": {"a": X}, "allOf": [X]}
                """.replace("X", deeper));
        schemas.put("properties and patternProperties", """
                {"properties": {"a": {"$ref": "#"}}, "patternProperties": {"^a": {"$ref": "#"}}, "not": {"const": 2}}
                """);
        schemas.put("two patterns", """
                {"patternProperties": {"a": {"$ref": "#"}, "^a": {"$ref": "#"}}, "not": {"const": 2}}
                """);
        schemas.put("unevaluatedProperties", """
                {"allOf": [{"anyOf": [{"properties": {"a": {"$ref": "#"}}}]}],
                 "unevaluatedProperties": false, "not": {"const": 2}}
                """);
        schemas.put("unevaluatedProperties and $ref", """
                {"$ref": "#/$defs/choice", "unevaluatedProperties": false, "not": {"const": 2},
                 "$defs": {"choice": {"oneOf": [{"properties": {"a": {"$ref": "#"}}}, {"type": "array"}]}}}
                """);
        schemas.put("circle in a circle", """
                {"allOf": [{"$ref": "#/$defs/inner"}, {"$ref": "#/$defs/inner"}],
                 "properties": {"a": {"$ref": "#"}},
                 "$defs": {"inner": {"allOf": [X, {"$ref": "#/$defs/innermost"}]},
                           "innermost": {"properties": {"a": {"$ref": "#/$defs/inner"}}}}}
                """.replace("X", deeper));
        schemas.put("advisories", """
                {"properties": {"a": {"$ref": "#"}}, "not": {"const": 2}, "x-advisories": [
                  {"id": "A1", "message": "m", "schema": {"properties": {"a": {"$ref": "#"}}}}]}
                """);
        return schemas;
    }

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        Map<String, String> schemas = new LinkedHashMap<>(DOUBLING);
        schemas.put("list", LIST);
        schemas.put("not too deep", "{\"not\": {\"$ref\": \"#/$defs/l\"}, \"$defs\": {\"l\": " + list() + "}}");
        schemas.put("one too deep", """
                {"oneOf": [{"$ref": "#/$defs/l"}, true], "$defs": {"l": LIST}}
                """.replace("LIST", list()));
        schemas.put("if too deep", """
                {"if": {"$ref": "#/$defs/l"}, "then": false, "$defs": {"l": LIST}}
                """.replace("LIST", list()));
        schemas.put("contains", """
                {"type": ["array", "integer"], "contains": {"$ref": "#"}, "items": {"$ref": "#"}}
                """);
        schemas.put("unevaluatedItems", """
                {"type": ["array", "integer"], "contains": {"$ref": "#"}, "unevaluatedItems": false}
                """);
        schemas.put("any too deep", """
                {"anyOf": [{"type": "array"}, {"$ref": "#/$defs/l"}], "$defs": {"l": LIST}}
                """.replace("LIST", list()));
        schemas.put("a list in it", """
                {"properties": {"list": {"$ref": "#/$defs/l"}, "no": {"not": {"$ref": "#/$defs/l"}}}, "$defs": {"l": LIST}}
                """.replace("LIST", list()));
        schemas.put("straight", "{\"properties\": {\"a\": {\"maxLength\": 3}}, \"uniqueItems\": true}");
        schemas.put("integers", "{\"items\": {\"type\": \"integer\"}}");
        schemas.put("advised", """
                {"items": {"type": "integer", "x-advisories": [
                  {"id": "A1", "message": "small", "schema": {"maximum": 9}}]}}
                """);
        SchemaBatch batch = new SchemaBatch();
        Map<String, String> names = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            SchemaBatch.Added added = batch.add(Literal.of(schema), Map.of());
            assertThat(added.problems()).as(name).isEmpty();
            names.put(name, added.className());
        });
        ClassLoader classes = batch.compile();
        for (Map.Entry<String, String> name : names.entrySet()) {
            VALIDATORS.put(name.getKey(), SchemaBatch.validator(classes, name.getValue()));
        }
        interpreted =
                batch.add(Literal.of(schemas.get("a list in it")), Map.of()).interpreted();
    }

    private static String list() {
        return "{\"items\": {\"$ref\": \"#/$defs/l\"}}";
    }

    private static Validator interpreted;

    private static Validator validator(String name) {
        return VALIDATORS.get(name);
    }

    static Stream<Arguments> doublings() {
        return DOUBLING.keySet().stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("doublings")
    void eachLevelIsLookedAtOnce(String name) {
        Validator validator = validator(name);
        assertThat(validator.isValid(objects(LEVELS, "1"))).isTrue();
        assertThat(validator.validate(objects(LEVELS, "1")))
                .filteredOn(Violation::isError)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doublings")
    void andSoItIsWhereTheInnermostIsWrong(String name) {
        Validator validator = validator(name);
        assertThat(validator.isValid(objects(LEVELS, "2"))).isFalse();
        assertThat(validator.validate(objects(LEVELS, "2")))
                .filteredOn(Violation::isError)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(2 * LEVELS);
    }

    @Test
    void containedItemsAreLookedAtOnce() {
        for (String name : List.of("contains", "unevaluatedItems")) {
            assertThat(validator(name).isValid(arrays(LEVELS, "[1]"))).as(name).isTrue();
            assertThat(validator(name).validate(arrays(LEVELS, "[1]"))).as(name).isEmpty();
            assertThat(validator(name).isValid(arrays(LEVELS, "[true]")))
                    .as(name)
                    .isFalse();
            assertThat(validator(name).validate(arrays(LEVELS, "[true]")))
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void oneViolationIsReportedOnce() {
        assertThat(validator("allOf").validate(objects(3, "2"))).hasSize(2);
    }

    @Test
    void aNodeThatStandsInTwoPlacesIsReportedInBoth() {
        ObjectNode wrong = objects(1, "2");
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set("a", wrong);
        value.set("ab", wrong);
        assertThat(validator("two patterns").validate(value))
                .extracting(Violation::instancePointer)
                .containsExactlyInAnyOrder("/a/a", "/ab/a");
    }

    @Test
    void asDeepAsAllowedAndNoDeeper() {
        Validator list = validator("list");
        assertThat(list.isValid(arrays(DEEPEST - 1, "[]"))).isTrue();
        assertThat(list.validate(arrays(DEEPEST - 1, "[]"))).isEmpty();
        assertThat(list.isValid(arrays(DEEPEST, "[]"))).isFalse();
        assertThat(list.validate(arrays(DEEPEST, "[]"))).singleElement().satisfies(violation -> {
            assertThat(violation.instancePointer()).isEqualTo("/0".repeat(DEEPEST));
            assertThat(violation.keyword()).isEqualTo("maxDepth");
            assertThat(violation.isError()).isTrue();
            assertThat(violation.message()).isEqualTo("must not be nested more than 500 deep");
        });
        assertThat(list.isValid(arrays(100_000, "[]"))).isFalse();
        assertThat(list.validate(arrays(100_000, "[]"))).hasSize(1);
    }

    @Test
    void limitsOfOnesOwn() {
        ValidationLimits limits = ValidationLimits.DEFAULT.withMaxDepth(3);
        assertThat(validator("list").isValid(arrays(2, "[]"), limits)).isTrue();
        assertThat(validator("list").isValid(arrays(3, "[]"), limits)).isFalse();
        assertThat(validator("list").validate(arrays(3, "[]"), limits)).hasSize(1);
        assertThat(validator("list").validate(arrays(2, "[]"), limits)).isEmpty();
    }

    @Test
    void tooDeepIsInvalidWhateverStandsAroundIt() {
        for (String name : List.of("not too deep", "one too deep", "if too deep")) {
            JsonNode deep = arrays(DEEPEST + 1, "[]");
            assertThat(validator(name).isValid(deep)).as(name).isFalse();
            assertThat(validator(name).validate(deep))
                    .as(name)
                    .extracting(Violation::keyword)
                    .containsExactly("maxDepth");
        }
    }

    /** The report looks at the second branch, too. */
    @Test
    void aReportSaysWhatTheVerdictSays() {
        JsonNode deep = arrays(DEEPEST + 1, "[]");
        assertThat(validator("any too deep").isValid(deep)).isTrue();
        assertThat(validator("any too deep").validate(deep)).isEmpty();
    }

    @Test
    void whatNoSchemaFollowsIsOfAnyDepth() {
        for (Validator validator : List.of(validator("a list in it"), interpreted)) {
            assertThat(validator.isValid(object("other", arrays(100_000, "[]"))))
                    .isTrue();
            assertThat(validator.validate(object("other", arrays(100_000, "[]"))))
                    .isEmpty();
            assertThat(validator.isValid(object("list", arrays(DEEPEST - 1, "[]"))))
                    .isTrue();
            assertThat(validator.validate(object("list", arrays(DEEPEST - 1, "[]"))))
                    .isEmpty();
            for (String name : List.of("list", "no")) {
                assertThat(validator.isValid(object(name, arrays(DEEPEST, "[]"))))
                        .isFalse();
                assertThat(validator.validate(object(name, arrays(DEEPEST, "[]"))))
                        .extracting(Violation::keyword)
                        .containsExactly("maxDepth");
            }
        }
    }

    private static ObjectNode object(String name, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().set(name, value);
    }

    @Test
    void aSchemaThatFollowsNoValueTakesAnyDepth() {
        JsonNode value = Literal.of("[1, 2]");
        ((ArrayNode) value).add(arrays(200_000, "[]")).add(arrays(200_000, "[0]"));
        assertThat(validator("straight")).isNotInstanceOf(RecursiveValidator.class);
        assertThat(validator("straight").isValid(value)).isTrue();
        ((ArrayNode) value).add(arrays(200_000, "[0]"));
        assertThat(validator("straight").isValid(value)).isFalse();
        assertThat(validator("straight").validate(value))
                .extracting(Violation::keyword)
                .containsExactly("uniqueItems");
    }

    @ParameterizedTest
    @MethodSource("doublings")
    void theStackOfASmallThreadLasts(String name) throws Exception {
        Validator validator = validator(name);
        JsonNode wrong = objects(DEEPEST, "2");
        assertThat(onStackOf(1024, () -> validator.isValid(wrong))).isFalse();
        assertThat(onStackOf(1024, () -> validator.validate(wrong))).isNotEmpty();
    }

    @Test
    void aStackThatDoesNotLastIsATypedException() {
        JsonNode deep = arrays(200_000, "[]");
        ValidationLimits limits = ValidationLimits.DEFAULT.withMaxDepth(1_000_000);
        assertThatThrownBy(() -> validator("list").isValid(deep, limits)).isInstanceOf(UncheckableValueException.class);
        assertThatThrownBy(() -> validator("list").validate(deep, limits))
                .isInstanceOf(UncheckableValueException.class);
    }

    @Test
    void moreViolationsThanAreReported() {
        ArrayNode value = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 1_000; i++) {
            value.add("x");
        }
        assertThat(validator("integers").validate(value)).hasSize(1_000).noneMatch(HostileInstanceTest::saysMore);
        value.add("x");
        List<Violation> violations = validator("integers").validate(value);
        assertThat(violations).hasSize(1_001);
        assertThat(violations.get(1_000)).satisfies(last -> {
            assertThat(last.keyword()).isEqualTo("maxViolations");
            assertThat(last.isError()).isTrue();
            assertThat(last.message()).isEqualTo("there are more violations than the 1000 that are reported");
        });
        assertThat(validator("integers").validate(value, ValidationLimits.DEFAULT.withMaxViolations(2)))
                .extracting(Violation::instancePointer)
                .containsExactly("/0", "/1", "");
    }

    @Test
    void anErrorIsNotHiddenByAdvisories() {
        List<Violation> violations = validator("advised")
                .validate(Literal.of("[10, 11, 12, \"x\"]"), ValidationLimits.DEFAULT.withMaxViolations(2));
        assertThat(violations)
                .extracting(Violation::severity)
                .containsExactly(Severity.ADVISORY, Severity.ADVISORY, Severity.ERROR, Severity.ADVISORY);
        assertThat(violations.get(2).instancePointer()).isEqualTo("/3");
        assertThat(violations).last().matches(HostileInstanceTest::saysMore);
    }

    private static boolean saysMore(Violation violation) {
        return violation.keyword().equals("maxViolations");
    }

    /** Objects in objects, each the property {@code a} of the one around it. */
    private static ObjectNode objects(int levels, String innermost) {
        JsonNode value = Literal.of(innermost);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < levels; i++) {
            object = JsonNodeFactory.instance.objectNode();
            object.set("a", value);
            value = object;
        }
        return object;
    }

    private static ArrayNode arrays(int levels, String innermost) {
        ArrayNode value = (ArrayNode) Literal.of(innermost);
        for (int i = 0; i < levels; i++) {
            value = JsonNodeFactory.instance.arrayNode().add(value);
        }
        return value;
    }

    /** Runs in a thread with a stack of that many KB. */
    private static <T> T onStackOf(int kilobytes, java.util.concurrent.Callable<T> call)
            throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(null, task, "small", kilobytes * 1024L);
        thread.start();
        return task.get();
    }
}
