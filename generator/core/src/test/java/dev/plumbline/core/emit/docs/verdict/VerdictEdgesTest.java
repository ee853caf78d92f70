package dev.plumbline.core.emit.docs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Literal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What drawn schemas and values seldom come to: long texts and lists, secrets, more violations than are reported. */
class VerdictEdgesTest {

    private static ScriptEngine engine;

    @BeforeAll
    static void start() {
        engine = ScriptEngine.fastest();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest
    @MethodSource("edges")
    void isSaidInTheSameWords(String schema, List<String> values) {
        VerdictCases cases = VerdictCases.of(Literal.of(schema));
        values.forEach(cases::add);
        assertThat(engine.differences(cases)).isEmpty();
        assertThat(cases.validPercent()).isLessThan(100);
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                edge("{\"type\": \"integer\"}", texts(39, 40, 41, 100, 101, 300)),
                edge("{\"type\": \"integer\"}", List.of("\"12\"", "\"-7\"", "\"1234567890123456789\"", "\"1.0\"")),
                edge(
                        "{\"type\": [\"boolean\", \"number\"]}",
                        List.of("\"1.50\"", "\"true\"", "\"tru\"", "\"\\u0001\"")),
                edge("{\"enum\": " + numbers(12) + "}", List.of("77", "\"7\"")),
                edge("{\"enum\": " + numbers(13) + "}", List.of("77", "{}", "[1]")),
                edge("{\"enum\": " + numbers(120) + "}", List.of("77", "777", "7.0", "[]", "{\"a\": 1}")),
                edge("{\"const\": " + texts(199).get(0) + "}", texts(198, 199, 200)),
                edge("{\"const\": " + texts(250).get(0) + "}", texts(249, 250, 251)),
                edge("{\"enum\": [" + String.join(",", texts(90, 150, 210, 220)) + "]}", texts(91, 151)),
                edge(
                        "{\"properties\": {\"a\": {\"$ref\": \"#/$defs/l\"}, \"b\": {\"not\": {\"$ref\": \"#/$defs/l\"}}},"
                                + "\"$defs\": {\"l\": {\"items\": {\"$ref\": \"#/$defs/l\"}}}}",
                        Stream.of("a", "b", "c")
                                .flatMap(name -> Stream.of(498, 499)
                                        .map(deep -> "{\"" + name + "\": " + "[".repeat(deep) + "]".repeat(deep) + "}"))
                                .toList()),
                edge("{\"properties\": {\"p\": {\"format\": \"password\", \"minLength\": 9}}}", secrets()),
                edge("{\"properties\": {\"p\": {\"x-sensitive\": true, \"enum\": [\"a\"]}}}", secrets()),
                edge(
                        "{\"additionalProperties\": {\"x-sensitive\": true, \"anyOf\": [{\"type\": \"null\"}, "
                                + "{\"required\": [\"a\"]}]}}",
                        secrets()),
                edge("{\"items\": {\"type\": \"string\"}}", List.of(numbers(999), numbers(1000), numbers(1001), "[1]")),
                edge(
                        "{\"items\": {\"x-advisories\": [{\"id\": \"A\", \"message\": \"m\", \"schema\": {\"minimum\": 9}}]},"
                                + "\"maxItems\": 1}",
                        List.of(zeros(999), zeros(1000), zeros(1001), zeros(1002))),
                edge(
                        "{\"oneOf\": [{\"items\": {\"type\": \"string\"}}, {\"items\": {\"minimum\": 900, \"multipleOf\": 7}},"
                                + "{\"items\": {\"items\": {\"const\": 1}}}]}",
                        List.of("[1, 2, 3]", "[\"a\", 2, 3, 4]", "[[2]]", "[[2], 3]", "[[[2]], 3]", numbers(1001))),
                edge(
                        "{\"anyOf\": [{\"required\": [\"a\", \"b\"], \"properties\": {\"c\": false}}, {\"required\": [\"a\"]},"
                                + "{\"required\": [\"d\"], \"properties\": {\"a\": {\"type\": \"null\"}}}], \"type\": \"object\"}",
                        List.of("{}", "{\"b\": 1}", "{\"c\": 1}", "{\"b\": 1, \"c\": 1}", "{\"D\": 1}", "{\"ab\": 0}")),
                edge(
                        "{\"propertyNames\": {\"maxLength\": 3, \"pattern\": \"^a\"}, \"additionalProperties\": {\"type\": \"null\"}}",
                        List.of("{\"abcd\": 1}", "{\"b/~\": null}", "{\"\": null, \"𝒳𝒳𝒳𝒳\": 0}")),
                edge(
                        "{\"additionalProperties\": false, \"properties\": {\"aspect_ratio\": true, \"n\": true, \"İx\": true}}",
                        List.of(
                                "{\"aspectRatio\": 1}",
                                "{\"m\": 1}",
                                "{\"ratio\": 1}",
                                "{\"ix\": 1}",
                                "{\"asepct_ratio\": 1}")),
                edge(
                        "{\"additionalProperties\": false, \"properties\": {\"size\": true}, \"patternProperties\": "
                                + "{\"^x-\": {\"type\": \"null\"}, \"^y-\": true}}",
                        List.of("{\"sise\": 1, \"x-a\": null}", "{\"x-a\": 1}", "{\"patternProperty\": 1}")),
                edge(
                        "{\"required\": [\"images\", \"prompt\"]}",
                        List.of("{\"image\": 1}", "{\"Prompts\": 1, \"promt\": 2}")),
                edge(
                        "{\"uniqueItems\": true}",
                        List.of("[1, 1.0]", "[1e400, 1E400]", "[{\"a\": 1, \"b\": 2}, {\"b\": 2.0, \"a\": 1}]")),
                edge(
                        "{\"minimum\": 1e-400, \"multipleOf\": 1e-7}",
                        List.of(
                                "0",
                                "-0.0",
                                "1e-401",
                                "1e-7",
                                "12345678901234567890.1",
                                "1e400",
                                "3e-8",
                                "0.00000010")),
                edge(
                        rule("self.min <= self.max && size(self.name) > 2"),
                        List.of(
                                "{\"min\": 2, \"max\": 1.5}",
                                "{\"min\": 1.50, \"max\": 15e-1, \"name\": \"𝒳𝒳\"}",
                                "{\"min\": 1, \"max\": 2, \"name\": \"abc\"}",
                                "{\"min\": \"a\", \"max\": 1}")),
                edge(
                        rule("self.all(i, i.a * 2 + self[0].a - 1 < 10 || i.b in ['x', 'y'])"),
                        List.of(
                                "[{\"a\": 1}]",
                                "[{\"a\": 9, \"b\": \"z\"}]",
                                "[{\"a\": 9, \"b\": \"y\"}, {\"a\": 4.1}]",
                                "[{}]",
                                "7")),
                edge(
                        rule("self.filter(i, i > 1).exists_one(i, i == 2) ? self.sum() == self.max() + self.min()"
                                + " : self.map(i, i * 0.1).exists(i, i == 0.3)"),
                        List.of("[1, 2]", "[2, 3, 4]", "[3]", "[0.3, 1]", "[2]", "[]", "[\"a\"]", "[2, 2.0]")),
                edge(
                        rule("lists.range(size(self) - 1).all(i, 24 * (self[i + 1][0] - self[i][0]) >= 1)"),
                        List.of(
                                "[[0, 1], [0.5, 2], [10, 3]]",
                                "[[0, 1], [0.02, 2]]",
                                "[[0, 1], [0.041666666666666666666666666667]]",
                                "[[1e400], [0]]",
                                "[[1e3000], [0]]",
                                "[[0], 1]")),
                edge(
                        rule("self.x.all(t, t <= self.end) && !(self.y in ['a', 1, null]) || has(self.z)"),
                        List.of(
                                "{\"x\": [1, 3], \"end\": 2}",
                                "{\"x\": [1e999999999], \"end\": 2}",
                                "{\"x\": [\"a\"], \"end\": \"b\", \"y\": 1.0}",
                                "{\"x\": [], \"y\": null}",
                                "{\"x\": [3], \"end\": 2, \"z\": 0}")),
                edge(
                        "{\"if\": {\"properties\": {\"kind\": {\"enum\": [\"turbo\", \"two words\", \"7\"]}, \"n\": {\"const\": 1.0}},"
                                + "\"required\": [\"kind\", \"n\"]}, \"then\": {\"required\": [\"size\"]}, \"else\": {\"minProperties\": 3}}",
                        List.of("{\"kind\": \"turbo\", \"n\": 1}", "{\"kind\": \"none\"}", "{\"n\": 1, \"sizes\": 2}")),
                edge(
                        "{\"if\": {\"required\": [\"a\"]}, \"then\": {\"properties\": {\"b\": false}}, \"else\": {\"oneOf\": "
                                + "[{\"required\": [\"c\", \"d\"]}, {\"required\": [\"e\"]}]}}",
                        List.of("{\"a\": 1, \"b\": 1}", "{}", "{\"c\": 1, \"d\": 1, \"e\": 1}", "{\"C\": 1}")),
                edge(
                        "{\"anyOf\": [{\"required\": [\"a\"]}, {\"required\": [\"b\"]}, {\"required\": [\"c\"]}]}",
                        List.of("{}", "{\"d\": 1}", "3", "{\"a\": 1, \"b\": 1}")),
                edge(
                        "{\"$defs\": {\"l\": {\"anyOf\": [{\"type\": \"integer\"}, {\"type\": \"array\", \"items\": {\"$ref\": "
                                + "\"#/$defs/l\"}}]}}, \"$ref\": \"#/$defs/l\"}",
                        List.of(
                                "[[[[\"x\"]]]]",
                                "[".repeat(499) + "\"x\"" + "]".repeat(499),
                                "[1, [2, [\"a\", {}]]]")));
    }

    private static String rule(String expression) {
        return "{\"x-rules\": \"" + expression + "\"}";
    }

    private static Arguments edge(String schema, List<String> values) {
        return Arguments.of(schema, values);
    }

    /** Texts of some lengths; each second letter takes two chars. */
    private static List<String> texts(int... lengths) {
        return IntStream.of(lengths)
                .mapToObj(length -> "\"" + "x𝒳".repeat(length / 2) + "x".repeat(length % 2) + "\"")
                .toList();
    }

    private static List<String> secrets() {
        return List.of("{\"p\": \"secret\"}", "{\"p\": 7}", "{\"p\": {\"b\": 1}}", "{\"p\": null, \"q\": \"secret\"}");
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(i * 11))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String zeros(int count) {
        return "[" + "0,".repeat(count - 1) + "0]";
    }
}
