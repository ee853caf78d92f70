package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.core.Compilation;
import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.Request;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schemas of a size that nobody writes by hand: what is made of them compiles without a warning, HotSpot will compile each
 * method, and it says what it should.
 */
class LargeSchemaTest {

    @TempDir
    Path folder;

    @Test
    void anEnumOfTenThousandTexts() throws IOException {
        Validator validator = validator("{\"enum\": [" + list(10_000, i -> "\"value number " + i + "\"") + "]}");
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
    void anEnumOfTenThousandNumbers() throws IOException {
        Validator validator = validator("{\"enum\": [" + list(10_000, i -> "1" + i + "000000000000000000000.5") + "]}");
        assertThat(validator.isValid("19999000000000000000000000.50")).isTrue();
        assertThat(validator.isValid("19999000000000000000000000.51")).isFalse();
        assertThat(validator.validate("null")).hasSize(1);
    }

    @Test
    void anObjectOfTwoThousandPropertiesAllOfThemRequired() throws IOException {
        Validator validator = validator("{\"type\": \"object\", \"properties\": {"
                + list(2_000, i -> "\"p" + i + "\": {\"type\": \"integer\", \"minimum\": " + i + ", \"maximum\": 5000}")
                + "}, \"required\": [" + list(2_000, i -> "\"p" + i + "\"") + "], \"additionalProperties\": false}");
        JsonNode good = json("{" + list(2_000, i -> "\"p" + i + "\": 4000") + "}");
        assertThat(validator.isValid(good)).isTrue();
        assertThat(validator.validate(good)).isEmpty();
        JsonNode bad = json("{" + list(1_999, i -> "\"p" + i + "\": " + (i == 1_500 ? 1 : 4000)) + ", \"q\": 1}");
        assertThat(validator.isValid(bad)).isFalse();
        assertThat(validator.validate(bad))
                .extracting(Violation::keyword, Violation::instancePointer)
                .containsExactlyInAnyOrder(
                        tuple("minimum", "/p1500"), tuple("required", ""), tuple("additionalProperties", "/q"));
    }

    @Test
    void propertiesThatAreForbiddenOrLeadBack() throws IOException {
        Validator validator = validator("{\"properties\": {"
                + list(200, i -> "\"p" + i + "\": " + (i % 2 == 0 ? "false" : "{\"$ref\": \"#\"}")) + "},"
                + "\"dependentRequired\": {\"p1\": [" + list(150, i -> "\"r" + i + "\"") + "]}}");
        assertThat(validator.isValid("{\"p3\": {\"p5\": {}}}")).isTrue();
        assertThat(validator.isValid("{\"p3\": {\"p5\": {\"p4\": 1}}}")).isFalse();
        assertThat(validator.isValid("{\"p1\": 1}")).isFalse();
        assertThat(validator.isValid("{\"p1\": 1, " + list(150, i -> "\"r" + i + "\": 1") + "}"))
                .isTrue();
        assertThat(validator.validate("{\"p1\": 1}")).hasSize(150);
    }

    @Test
    void fiveHundredPatternsOfNames() throws IOException {
        Validator validator = validator("{\"patternProperties\": {"
                + list(500, i -> "\"^p" + i + "$\": {\"type\": \"integer\", \"pattern\": \"^" + i + "\"}")
                + "}, \"additionalProperties\": false}");
        assertThat(validator.isValid("{\"p7\": 1, \"p499\": 2}")).isTrue();
        assertThat(validator.isValid("{\"p7\": 1, \"p499\": \"2\"}")).isFalse();
        assertThat(validator.isValid("{\"p500\": 1}")).isFalse();
        assertThat(validator.validate("{\"p500\": 1, \"p3\": \"x\"}")).hasSize(2);
    }

    @Test
    void threeHundredBranches() throws IOException {
        for (String keyword : new String[] {"oneOf", "anyOf"}) {
            Validator validator = validator("{\"" + keyword + "\": ["
                    + list(
                            300,
                            i -> "{\"properties\": {\"kind\": {\"const\": \"k" + i + "\"}, \"size\": {\"maximum\": " + i
                                    + "}}, \"required\": [\"kind\", \"size\"]}")
                    + "]}");
            assertThat(validator.isValid("{\"kind\": \"k299\", \"size\": 299}")).isTrue();
            assertThat(validator.isValid("{\"kind\": \"k298\", \"size\": 299}")).isFalse();
            assertThat(validator.validate("{\"kind\": \"k298\", \"size\": 299}"))
                    .extracting(Violation::instancePointer)
                    .containsExactly("/size");
        }
    }

    @Test
    void allOfSixHundred() throws IOException {
        Validator validator = validator("{\"allOf\": ["
                + list(
                        600,
                        i -> "{\"not\": {\"const\": " + i + "}, \"properties\": {\"p" + i + "\": {\"minLength\": 2}}}")
                + "]}");
        assertThat(validator.isValid("600")).isTrue();
        assertThat(validator.isValid("599")).isFalse();
        assertThat(validator.isValid("{\"p599\": \"a\"}")).isFalse();
        assertThat(validator.validate("{\"p599\": \"a\", \"p3\": \"b\"}")).hasSize(2);
    }

    @Test
    void aThousandDefinitions() throws IOException {
        Validator validator = validator("{\"properties\": {"
                + list(1_000, i -> "\"p" + i + "\": {\"$ref\": \"#/$defs/d" + i + "\"}") + "}, \"$defs\": {"
                + list(1_000, i -> "\"d" + i + "\": {\"const\": " + i + "}") + "}}");
        assertThat(validator.isValid("{\"p999\": 999}")).isTrue();
        assertThat(validator.isValid("{\"p999\": 998}")).isFalse();
        assertThat(validator.validate("{\"p999\": 998, \"p1\": 2}")).hasSize(2);
    }

    @Test
    void unevaluatedPropertiesOfManyParts() throws IOException {
        Validator validator = validator("{\"anyOf\": ["
                + list(
                        100,
                        i -> "{\"properties\": {\"p" + i + "\": {\"minLength\": 2}}, \"required\": [\"p" + i + "\"]}")
                + "], \"unevaluatedProperties\": false}");
        assertThat(validator.isValid("{\"p99\": \"ab\"}")).isTrue();
        assertThat(validator.isValid("{\"p99\": \"ab\", \"q\": 1}")).isFalse();
        assertThat(validator.validate("{\"p99\": \"ab\", \"q\": 1}")).hasSize(1);
    }

    @Test
    void aDescriptionLongerThanAClassFileAllows() throws IOException {
        String sentence = "é".repeat(70_000);
        Validator validator =
                validator("{\"allOf\": [{\"title\": \"R1\", \"minimum\": 3, \"description\": \"" + sentence + "\"}]}");
        assertThat(validator.validate("2")).extracting(Violation::message).containsExactly(sentence);
    }

    private Validator validator(String schema) throws IOException {
        Path file = Files.writeString(folder.resolve("large.json"), schema);
        Outcome outcome =
                Generator.compile(Request.of(file.toUri(), "large.json").withBasePackage("p"));
        assertThat(outcome.problems()).isEmpty();
        Compilation made = outcome.compilation().orElseThrow();
        Map<String, byte[]> classes = compiled(made.files());
        String name =
                made.plan().validators().get(new Location("large.json", "")).reflectionName();
        try {
            return (Validator) new MemoryClasses(classes, LargeSchemaTest.class.getClassLoader())
                    .loadClass(name)
                    .getField("INSTANCE")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> compiled(SortedMap<String, String> files) {
        try (MemoryCompiler strict = new MemoryCompiler("-Xlint:all", "-Werror", "--release", "17")) {
            Map<String, byte[]> classes = strict.classFiles(files);
            Map<String, Integer> huge = new TreeMap<>();
            classes.forEach((name, bytes) ->
                    ClassSize.of(bytes).methods().forEach((method, size) -> huge.put(name + "." + method, size)));
            huge.values().removeIf(size -> size < ClassSize.HUGE_METHOD);
            assertThat(huge).isEmpty();
            return classes;
        }
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
