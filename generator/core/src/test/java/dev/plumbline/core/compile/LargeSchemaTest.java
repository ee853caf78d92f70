package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schemas of a size that nobody writes by hand: what is made of them compiles without a warning, HotSpot will compile each
 * method ({@link LargeSchemas}), and it says what it should.
 */
@Tag("large")
class LargeSchemaTest {

    /** As many schemas in one another as the loader takes. */
    private static final int DEEP = 240;

    private static Map<String, Validator> validators = Map.of();

    @BeforeAll
    @Timeout(240)
    static void compile(@TempDir Path folder) {
        LargeSchemas schemas = new LargeSchemas(folder);
        schemas.add("texts", "{'enum': [" + list(10_000, i -> "'value number " + i + "'") + "]}");
        schemas.add("numbers", "{'enum': [" + list(10_000, i -> "1" + i + "000000000000000000000.5") + "]}");
        schemas.add(
                "properties",
                "{'type': 'object', 'properties': {"
                        + list(2_000, i -> "'p" + i + "': {'type': 'integer', 'minimum': " + i + ", 'maximum': 5000}")
                        + "}, 'required': [" + list(2_000, i -> "'p" + i + "'") + "], 'additionalProperties': false}");
        schemas.add(
                "back",
                "{'properties': {"
                        + list(200, i -> "'p" + i + "': " + (i % 2 == 0 ? "false" : "{'$ref': '#'}")) + "},"
                        + "'dependentRequired': {'p1': [" + list(150, i -> "'r" + i + "'") + "]}}");
        schemas.add(
                "patterns",
                "{'patternProperties': {"
                        + list(500, i -> "'^p" + i + "$': {'type': 'integer', 'pattern': '^" + i + "'}")
                        + "}, 'additionalProperties': false}");
        for (String keyword : new String[] {"oneOf", "anyOf"}) {
            schemas.add(
                    keyword,
                    "{'" + keyword + "': ["
                            + list(
                                    300,
                                    i -> "{'properties': {'kind': {'const': 'k" + i + "'}, 'size': {'maximum': " + i
                                            + "}}, 'required': ['kind', 'size']}")
                            + "]}");
        }
        schemas.add(
                "allOf",
                "{'allOf': ["
                        + list(
                                600,
                                i -> "{'not': {'const': " + i + "}, 'properties': {'p" + i + "': {'minLength': 2}}}")
                        + "]}");
        schemas.add(
                "definitions",
                "{'properties': {" + list(1_000, i -> "'p" + i + "': {'$ref': '#/$defs/d" + i + "'}") + "}, '$defs': {"
                        + list(1_000, i -> "'d" + i + "': {'const': " + i + "}") + "}}");
        unevaluated(schemas);
        schemas.add("nested", "{'properties': {'a': ".repeat(DEEP) + "{'minLength': 2}" + "}}".repeat(DEEP));
        schemas.add(
                "description",
                "{'allOf': [{'title': 'R1', 'minimum': 3, 'description': '" + "\u00e9".repeat(70_000) + "'}]}");
        validators = schemas.compile();
    }

    private static void unevaluated(LargeSchemas schemas) {
        schemas.add(
                "unevaluatedBranches",
                "{'$id': 'https://example.com/s', 'unevaluatedProperties': false, 'anyOf': ["
                        + list(400, i -> "{'properties': {'p" + i + "': {'$ref': '#'}}, 'required': ['p" + i + "']}")
                        + ", {'maxProperties': 0}]}");
        schemas.add(
                "unevaluatedOneOf",
                "{'unevaluatedProperties': {'type': 'integer'}, 'oneOf': ["
                        + list(300, i -> "{'properties': {'p" + i + "': {'minLength': 2}}, 'required': ['p" + i + "']}")
                        + "]}");
        schemas.add(
                "unevaluatedPatterns",
                "{'unevaluatedProperties': false, 'patternProperties': {"
                        + list(300, i -> "'^p" + i + "$': {'minLength': 2}") + "}}");
        schemas.add(
                "unevaluatedDependent",
                "{'unevaluatedProperties': false, 'dependentSchemas': {"
                        + list(
                                300,
                                i -> "'q" + i + "': {'properties': {'q" + i + "': true, 'p" + i
                                        + "': {'minLength': 2}}}")
                        + "}}");
        schemas.add(
                "unevaluatedItems",
                "{'unevaluatedItems': false, 'anyOf': [" + list(300, i -> "{'contains': {'const': " + i + "}}") + "]}");
    }

    @AfterAll
    static void forget() {
        validators = Map.of();
    }

    @Test
    void anEnumOfTenThousandTexts() {
        Validator validator = validators.get("texts");
        assertThat(validator.isValid("\"value number 9999\"")).isTrue();
        assertThat(validator.isValid("\"value number 10000\"")).isFalse();
        assertThat(validator.validate("\"\""))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .contains("\"value number 0\"")
                        .contains("(10000 in all)")
                        .hasSizeLessThan(1_000));
    }

    @Test
    void anEnumOfTenThousandNumbers() {
        Validator validator = validators.get("numbers");
        assertThat(validator.isValid("19999000000000000000000000.50")).isTrue();
        assertThat(validator.isValid("19999000000000000000000000.51")).isFalse();
        assertThat(validator.validate("null")).hasSize(1);
    }

    @Test
    void anObjectOfTwoThousandPropertiesAllOfThemRequired() {
        Validator validator = validators.get("properties");
        JsonNode good = json("{" + list(2_000, i -> "'p" + i + "': 4000") + "}");
        assertThat(validator.isValid(good)).isTrue();
        assertThat(validator.validate(good)).isEmpty();
        JsonNode bad = json("{" + list(1_999, i -> "'p" + i + "': " + (i == 1_500 ? 1 : 4000)) + ", 'q': 1}");
        assertThat(validator.isValid(bad)).isFalse();
        assertThat(validator.validate(bad))
                .extracting(Violation::keyword, Violation::instancePointer)
                .containsExactlyInAnyOrder(
                        tuple("minimum", "/p1500"), tuple("required", ""), tuple("additionalProperties", "/q"));
    }

    @Test
    void propertiesThatAreForbiddenOrLeadBack() {
        assertIsValid("back", "{'p3': {'p5': {}}}");
        assertViolations("back", "{'p3': {'p5': {'p4': 1}}}", "/p3/p5/p4");
        assertIsValid("back", "{'p1': 1, " + list(150, i -> "'r" + i + "': 1") + "}");
        assertThat(validators.get("back").isValid(json("{'p1': 1}"))).isFalse();
        assertThat(validators.get("back").validate(json("{'p1': 1}"))).hasSize(150);
    }

    @Test
    void fiveHundredPatternsOfNames() {
        assertIsValid("patterns", "{'p7': 1, 'p499': 2}");
        assertViolations("patterns", "{'p7': 1, 'p499': '2'}", "/p499");
        assertViolations("patterns", "{'p500': 1, 'p3': '3'}", "/p3", "/p500");
    }

    @Test
    void threeHundredBranches() {
        for (String keyword : new String[] {"oneOf", "anyOf"}) {
            assertIsValid(keyword, "{'kind': 'k299', 'size': 299}");
            assertViolations(keyword, "{'kind': 'k298', 'size': 299}", "/size");
        }
    }

    @Test
    void allOfSixHundred() {
        assertIsValid("allOf", "600");
        assertViolations("allOf", "599", "");
        assertViolations("allOf", "{'p599': 'a', 'p3': 'b'}", "/p3", "/p599");
    }

    @Test
    void aThousandDefinitions() {
        assertIsValid("definitions", "{'p999': 999}");
        assertViolations("definitions", "{'p999': 998, 'p1': 2}", "/p1", "/p999");
    }

    @Test
    void unevaluatedPropertiesOfFourHundredBranchesThatLeadBack() {
        assertIsValid("unevaluatedBranches", "{'p99': {'p399': {}}, 'p0': {}}");
        assertViolations("unevaluatedBranches", "{'p99': {'p399': {'p7': {}, 'q': 1}}}", "/p99/p399/q");
        assertViolations("unevaluatedBranches", "{'p99': {}, 'p400': {}}", "/p400");
    }

    @Test
    void unevaluatedPropertiesOfThreeHundredBranches() {
        assertIsValid("unevaluatedOneOf", "{'p299': 'ab', 'q': 1}");
        assertViolations("unevaluatedOneOf", "{'p299': 'ab', 'q': 'x'}", "/q");
        assertViolations("unevaluatedOneOf", "{'p299': 'ab', 'p298': 'ab'}", "");
    }

    @Test
    void unevaluatedPropertiesOfThreeHundredPatterns() {
        assertIsValid("unevaluatedPatterns", "{'p299': 'ab', 'p0': 'ab'}");
        assertViolations("unevaluatedPatterns", "{'p299': 'a', 'p300': 'ab'}", "/p300", "/p299");
    }

    @Test
    void unevaluatedPropertiesOfThreeHundredDependentSchemas() {
        assertIsValid("unevaluatedDependent", "{'q299': 1, 'p299': 'ab'}");
        assertViolations("unevaluatedDependent", "{'q298': 1, 'p299': 'ab'}", "/p299");
    }

    @Test
    void unevaluatedItemsOfThreeHundredBranches() {
        assertIsValid("unevaluatedItems", "[3, 299, 3]");
        assertViolations("unevaluatedItems", "[3, 300]", "/1");
    }

    @Test
    void asDeepAsTheLoaderGoes() {
        assertIsValid("nested", "{'a': ".repeat(DEEP) + "'ab'" + "}".repeat(DEEP));
        assertViolations("nested", "{'a': ".repeat(DEEP) + "'a'" + "}".repeat(DEEP), "/a".repeat(DEEP));
        assertIsValid("nested", "{'a': ".repeat(DEEP - 1) + "'a'" + "}".repeat(DEEP - 1));
    }

    @Test
    void aDescriptionLongerThanAClassFileAllows() {
        assertThat(validators.get("description").validate("2"))
                .extracting(Violation::message)
                .containsExactly("\u00e9".repeat(70_000));
    }

    private static void assertIsValid(String schema, String value) {
        assertThat(validators.get(schema).isValid(json(value))).isTrue();
        assertThat(validators.get(schema).validate(json(value))).isEmpty();
    }

    private static void assertViolations(String schema, String value, String... pointers) {
        assertThat(validators.get(schema).isValid(json(value))).isFalse();
        assertThat(validators.get(schema).validate(json(value)))
                .extracting(Violation::instancePointer)
                .containsExactly(pointers);
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
