package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each keyword lets through at its limit and what not, and that it says nothing of values it does not speak of. */
class KeywordTest {

    private static final JsonMapper DOUBLES = JsonMapper.shared();

    /** Each number is tried as it is read with all digits and as a double, each limit as a whole number and as a decimal. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimum          | 3  | [3, 3.0, 4, 3.5, 9e99, 30000000000]       | [2, 2.5, 0, -3, -9e99, -30000000000]
            exclusiveMinimum | 3  | [4, 3.5, 9e99, 30000000000]               | [3, 3.0, 30e-1, 2, -9e99]
            maximum          | 3  | [3, 3.0, 2, 2.5, -9e99, -30000000000]     | [4, 3.5, 9e99, 30000000000]
            exclusiveMaximum | 3  | [2, 2.5, -9e99, -30000000000]             | [3, 3.0, 30e-1, 4, 9e99]
            minimum          | -1 | [-1, 0, -1.0, -0.5]                       | [-2, -1.5]
            multipleOf       | 3  | [3, 3.0, 0, -9, 6e0, 300, 30000000000]    | [1, 3.5, 4, 1e2, -20000000000]
            multipleOf       | 20 | [20, 1e2, 2e1, 0.0, 10000000000000000000] | [10, 2, 1e1, 0.2, 30, 0.5]
            """)
    void ofANumber(String keyword, long limit, String valid, String invalid) {
        assertThat(numbers(valid)).allMatch(value -> keeps(keyword, value, limit));
        assertThat(numbers(invalid)).noneMatch(value -> keeps(keyword, value, limit));
        BigDecimal exact = BigDecimal.valueOf(limit);
        assertThat(numbers(valid)).allMatch(value -> keeps(keyword, value, exact));
        assertThat(numbers(invalid)).noneMatch(value -> keeps(keyword, value, exact));
    }

    /** A decimal limit, and digits that a double does not have. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimum          | 0.1  | [0.1, 0.10, 1, 0.10000000000000000000001] | [0, 0.09, 0.09999999999999999999999]
            exclusiveMinimum | 0.1  | [0.2, 0.10000000000000000000001]          | [0.1, 1e-1, 0.09999999999999999999999]
            maximum          | 0.1  | [0.1, 0, 0.09999999999999999999999]       | [1, 0.11, 0.10000000000000000000001]
            exclusiveMaximum | 0.1  | [0, 0.09999999999999999999999]            | [0.1, 1e-1, 0.10000000000000000000001]
            multipleOf       | 0.01 | [1, 0.07, 1.1, 19.99, 1e40, 0, -0.03]     | [0.001, 0.075, 19.999, 1e-3]
            multipleOf       | 1e2  | [100, 0, 1e2, -300.0, 12e2]               | [10, 120, 1, 50.0, 1e1]
            """)
    void ofADecimal(String keyword, BigDecimal limit, String valid, String invalid) {
        assertThat(Literal.list(valid)).allMatch(value -> keeps(keyword, value, limit));
        assertThat(Literal.list(invalid)).noneMatch(value -> keeps(keyword, value, limit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minLength     | 2 | ["ab", "abc", "a\\uD83D\\uDE00"] | ["", "a", "\\uD83D\\uDE00"]
            maxLength     | 2 | ["", "ab", "\\uD83D\\uDE00b"]    | ["abc", "\\uD83D\\uDE00bc"]
            minItems      | 1 | [[1], [[]], [1, 2]]              | [[]]
            maxItems      | 1 | [[], [1], [[1, 2]]]              | [[1, 2], [1, 1, 1]]
            minProperties | 1 | [{"a": 1}, {"a": 1, "b": 2}]     | [{}]
            maxProperties | 1 | [{}, {"a": {"b": 1, "c": 2}}]    | [{"a": 1, "b": 2}]
            """)
    void ofASize(String keyword, long limit, String valid, String invalid) {
        assertThat(Literal.list(valid)).allMatch(value -> keeps(keyword, value, limit));
        assertThat(Literal.list(invalid)).noneMatch(value -> keeps(keyword, value, limit));
    }

    /** The limits are such that a size of another kind, or a number in quotes, would not keep them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimum, exclusiveMinimum, multipleOf, minLength, minItems, minProperties | 1000
            maximum, exclusiveMaximum, maxLength, maxItems, maxProperties             | -1
            """)
    void aValueOfAnotherTypeIsNotSpokenOf(String keywords, long limit) {
        for (String keyword : keywords.split(", ")) {
            for (JsonNode value : Literal.list("[7, \"7\", true, null, [1, 2], {\"a\": 1, \"b\": 2}]")) {
                assertThat(keeps(keyword, value, limit))
                        .as("%s of %s", keyword, value)
                        .isEqualTo(!isSpokenOf(keyword, value));
                if (value.isNumber() && isSpokenOf(keyword, value)) {
                    assertThat(keeps(keyword, value, BigDecimal.valueOf(limit))).isFalse();
                }
            }
        }
    }

    private static boolean isSpokenOf(String keyword, JsonNode value) {
        return keyword.endsWith("Length")
                ? value.isString()
                : keyword.endsWith("Items")
                        ? value.isArray()
                        : keyword.endsWith("Properties") ? value.isObject() : value.isNumber();
    }

    @Test
    void decimalLimitsSpeakOfNumbersOnly() {
        for (String keyword : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) {
            assertThat(Literal.list("[\"7\", true, null, [1, 2], {}]"))
                    .allMatch(value -> keeps(keyword, value, new BigDecimal("0.5")));
        }
    }

    @Test
    void integerIsATypeOfItsOwn() {
        assertThat(numbers("[0, 7, -7.0, 1e2, 30000000000]")).allMatch(Assertions::isInteger);
        assertThat(Literal.list("[0.5, \"7\", true, null, [], {}]")).noneMatch(Assertions::isInteger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "xabx"  | true
            "ab"    | true
            "aab"   | true
            "ba"    | false
            ""      | false
            7       | true
            ["ba"]  | true
            """)
    void patternMatchesSomewhereInAText(String json, boolean valid) {
        assertThat(Assertions.pattern(Literal.of(json), Pattern.compile("ab"))).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"x-a, true", "a-x, true", "X-A, false", "'', false"})
    void aNameMayMatchAnyOfManyPatterns(String name, boolean matches) {
        List<Pattern> patterns = Literal.patterns(",", "^x-,-x$");
        assertThat(Assertions.matches(name, patterns)).isEqualTo(matches);
        assertThat(Assertions.matches(name, List.of())).isFalse();
    }

    @Test
    void aFormatSpeaksOfTextsOnly() {
        assertThat(Assertions.format(Literal.of("\"\""), String::isEmpty)).isTrue();
        assertThat(Assertions.format(Literal.of("\"x\""), String::isEmpty)).isFalse();
        assertThat(Assertions.format(Literal.of("7"), String::isEmpty)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 9 | [1, "a"]          | true
            1 | 9 | ["a", "b", 1]     | true
            1 | 9 | ["a", "b"]        | false
            1 | 9 | []                | false
            0 | 1 | []                | true
            0 | 1 | [1, "a"]          | true
            0 | 1 | [1, "a", 2]       | false
            2 | 3 | [1, 2]            | true
            2 | 3 | [1, 2, 3, "a"]    | true
            2 | 3 | [1, "a"]          | false
            2 | 3 | [1, 2, "a", 3, 4] | false
            0 | 0 | ["a"]             | true
            0 | 0 | ["a", 1]          | false
            9 | 9 | {"a": 1}          | true
            9 | 9 | "text"            | true
            """)
    void containsCountsTheItemsThatFit(long min, long max, String json, boolean valid) {
        assertThat(Assertions.contains(Literal.of(json), JsonNode::isNumber, min, max))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1, "b": 2}         | true  | true
            {"a": 1, "b": 2, "c": 3} | true  | true
            {"a": 1}                 | false | true
            {"b": null, "t": 1}      | false | false
            {"b": 1, "t": null}      | false | false
            {"a": 1, "b": 2, "t": 3} | true  | true
            {}                       | false | true
            ["a"]                    | true  | true
            """)
    void requiredWithAGreatManyNames(String json, boolean has, boolean hasWithTrigger) {
        List<String> names = Literal.texts(",", "a", "b");
        assertThat(Assertions.hasAll(Literal.of(json), names)).isEqualTo(has);
        assertThat(Assertions.hasAll(Literal.of(json), "t", names)).isEqualTo(hasWithTrigger);
    }

    /** {@code const}: by value, and never across types. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "7"                     | "7"
            7                       | 7, 7.0, 70e-1, 0.7e1
            7.5                     | 7.5, 7.50, 75e-1
            30000000000             | 30000000000, 3e10
            123456789012345678901.0 | 123456789012345678901
            true                    | true
            null                    | null
            [1, [2]]                | [1.0, [2.0]]
            {"a": [1], "b": null}   | {"b": null, "a": [1.0]}
            """)
    void aConstantIsOneValueHoweverItIsWritten(String constant, String equal) {
        JsonNode wanted = Literal.of(constant);
        List<JsonNode> twins = Literal.list("[" + equal + "]");
        assertThat(twins).allMatch(value -> Assertions.equal(value, wanted));
        assertThat(twins).allMatch(value -> Assertions.equal(wanted, value));
        assertThat(twins).allMatch(value -> Assertions.oneOf(value, List.of(Literal.of("\"x\""), wanted)));
        assertThat(twins).allMatch(value -> Assertions.oneOf(value, LiteralSet.of("[\"x\", " + constant + "]")));

        List<JsonNode> others = Literal.list("""
                ["", "8", "true", "null", "[1, [2]]", 0, -7, 8, 7.25, 7e1, 30000000001, 123456789012345678900, false, [],
                 [1], [1, [2], 3], [[2], 1], [1, {"0": 2}], {}, {"a": [1]}, {"a": [1], "c": null},
                 {"a": [1], "b": false}, {"a": [1, 1], "b": null}]""");
        assertThat(others).noneMatch(value -> Assertions.equal(value, wanted));
        assertThat(others).noneMatch(value -> Assertions.equal(wanted, value));
        assertThat(others).noneMatch(value -> Assertions.oneOf(value, List.of(wanted, wanted)));
        assertThat(others).noneMatch(value -> Assertions.oneOf(value, LiteralSet.of("[" + constant + "]")));
    }

    /** Texts and whole numbers have tests of their own, and so has a short list and a long one. */
    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "70e-1", "30000000000", "3e10"})
    void wholeNumbersAreFound(String json) {
        long number = json.startsWith("3") ? 30_000_000_000L : 7;
        for (JsonNode value : List.of(Literal.of(json), DOUBLES.readTree(json))) {
            assertThat(Assertions.equal(value, number)).isTrue();
            assertThat(Assertions.equal(value, number + 1)).isFalse();
            assertThat(Assertions.oneOf(value, new long[] {1, number})).isTrue();
            assertThat(Assertions.oneOf(value, new long[] {1, number + 1})).isFalse();
            assertThat(Assertions.oneOf(value, new long[0])).isFalse();
        }
    }

    @Test
    void whatIsNoNumberIsNoneOfTheNumbers() {
        assertThat(Literal.list("[\"7\", true, null, [7], {\"7\": 7}, 7.5]"))
                .noneMatch(value -> Assertions.equal(value, 7))
                .noneMatch(value -> Assertions.oneOf(value, new long[] {7, 1, 0}));
    }

    @Test
    void textsAreFoundByWhatTheySay() {
        Set<String> set = Literal.set(",", "a,b");
        StringSet few = StringSet.of("a", "b");
        for (JsonNode value : Literal.list("[\"a\", \"b\"]")) {
            assertThat(Assertions.oneOf(value, set)).isTrue();
            assertThat(Assertions.oneOf(value, few)).isTrue();
        }
        for (JsonNode value : Literal.list("[\"c\", \"\", \"ab\", 1, null, true, [\"a\"], {\"a\": \"a\"}]")) {
            assertThat(Assertions.oneOf(value, set)).isFalse();
            assertThat(Assertions.oneOf(value, few)).isFalse();
            assertThat(Assertions.equal(value, "a")).isFalse();
        }
        assertThat(Assertions.equal(Literal.of("\"a\""), "a")).isTrue();
    }

    /** Up to eight items are compared with each other; of more, each is looked at once. */
    @ParameterizedTest
    @ValueSource(ints = {2, 8, 9, 20})
    void itemsAreUniqueInArraysOfEverySize(int size) {
        for (String item : List.of("%d", "\"%d\"", "[%d]", "{\"a\": %d}", "%d.5")) {
            List<String> items = Stream.iterate(1, i -> i + 1)
                    .limit(size)
                    .map(i -> String.format(item, i))
                    .toList();
            String array = "[" + String.join(",", items);
            assertThat(Assertions.uniqueItems(Literal.of(array + "]"))).isTrue();
            for (int twin : new int[] {1, size / 2, size}) {
                String again = array + "," + items.get(twin - 1) + "]";
                assertThat(Assertions.uniqueItems(Literal.of(again))).as(again).isFalse();
                assertThat(Assertions.uniqueItems(DOUBLES.readTree(again))).isFalse();
            }
        }
    }

    @Test
    void itemsAreNotUniqueAcrossTypes() {
        String each = "[1, \"1\", true, \"true\", null, \"null\", [1], [\"1\"], {\"1\": 1}, \"\", [], {}, 0, false]";
        assertThat(Assertions.uniqueItems(Literal.of(each))).isTrue();
        assertThat(Assertions.uniqueItems(Literal.of("{\"a\": 1, \"b\": 1}"))).isTrue();
        assertThat(Assertions.uniqueItems(Literal.of("\"aa\""))).isTrue();
    }

    /** A number that its double is too small for equals none but its like, in short arrays and in long ones. */
    @Test
    void numbersBeyondADoubleAreItems() {
        for (String more : List.of("", ", 1, 2, 3, 4, 5, 6, 7, 8")) {
            assertThat(Assertions.uniqueItems(DOUBLES.readTree("[1e400, -1e400, 9, [1e400], [-1e400]" + more + "]")))
                    .isTrue();
            assertThat(Assertions.uniqueItems(DOUBLES.readTree("[1e400, 9" + more + ", 1e401]")))
                    .isFalse();
            assertThat(Assertions.uniqueItems(DOUBLES.readTree("[[-1e400], 9" + more + ", [-1e401]]")))
                    .isFalse();
        }
        assertThat(Assertions.equal(Literal.of("1e400"), DOUBLES.readTree("1e400")))
                .isFalse();
        assertThat(Assertions.equal(DOUBLES.readTree("1e400"), Literal.of("1e400")))
                .isFalse();
    }

    /** What is deep is not compared item by item, or each comparison would go all the way down. */
    @Test
    void deepItemsAreToldApart() {
        String deep = "[".repeat(100) + "%d" + "]".repeat(100);
        assertThat(Assertions.uniqueItems(Literal.of("[" + String.format(deep + "," + deep, 1, 2) + "]")))
                .isTrue();
        assertThat(Assertions.uniqueItems(Literal.of("[" + String.format(deep + "," + deep, 1, 1) + "]")))
                .isFalse();
    }

    /** What is looked up is found by its whole shape, and not by what is in it. */
    @Test
    void valuesOfTheSameLeavesAreToldApart() {
        List<JsonNode> shapes = Literal.list("""
                [[[1], 2], [[1, 2]], [1, 2], [1, [2]], [[1], [2]], [12], ["1", 2], ["12"], ["1", "2"], [["1"], "2"],
                 {"a": {"b": 1}, "c": 2}, {"a": {"b": 1, "c": 2}}, {"a": 1, "b": 2}, {"b": 1, "a": 2}, {"a": {}, "b": 2},
                 {"a": []}, {"a": {}}, {"a": ""}, {"a": null}, {"a": "null"}, {"a": false}, {"a": 0}, {"": "a"}, [{}, []], [[], {}],
                 1e400, -1e400, 1e401, 10, 0.1, 1, -1, "-1", "", " "]""");
        for (JsonNode one : shapes) {
            LiteralSet set = LiteralSet.of("[" + one + "]");
            assertThat(shapes).filteredOn(value -> Assertions.oneOf(value, set)).containsExactly(one);
        }
        assertThat(Assertions.uniqueItems(Literal.of(shapes.toString()))).isTrue();
    }

    private static List<JsonNode> numbers(String json) {
        return Stream.of(Literal.of(json), DOUBLES.readTree(json))
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    private static boolean keeps(String keyword, JsonNode value, long limit) {
        return switch (keyword) {
            case "minimum" -> Assertions.minimum(value, limit);
            case "maximum" -> Assertions.maximum(value, limit);
            case "exclusiveMinimum" -> Assertions.exclusiveMinimum(value, limit);
            case "exclusiveMaximum" -> Assertions.exclusiveMaximum(value, limit);
            case "multipleOf" -> Assertions.multipleOf(value, limit);
            case "minLength" -> Assertions.minLength(value, limit);
            case "maxLength" -> Assertions.maxLength(value, limit);
            case "minItems" -> Assertions.minItems(value, limit);
            case "maxItems" -> Assertions.maxItems(value, limit);
            case "minProperties" -> Assertions.minProperties(value, limit);
            case "maxProperties" -> Assertions.maxProperties(value, limit);
            default -> throw new IllegalArgumentException(keyword);
        };
    }

    private static boolean keeps(String keyword, JsonNode value, BigDecimal limit) {
        return switch (keyword) {
            case "minimum" -> Assertions.minimum(value, limit);
            case "maximum" -> Assertions.maximum(value, limit);
            case "exclusiveMinimum" -> Assertions.exclusiveMinimum(value, limit);
            case "exclusiveMaximum" -> Assertions.exclusiveMaximum(value, limit);
            case "multipleOf" -> Assertions.multipleOf(value, limit);
            default -> throw new IllegalArgumentException(keyword);
        };
    }
}
