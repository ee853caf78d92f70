package dev.plumbline.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

    private static String json(String yaml) throws UnreadableException {
        return String.valueOf(Yaml.read("a.yaml", yaml).root());
    }

    private static Problem problem(String yaml) {
        return catchThrowableOfType(UnreadableException.class, () -> Yaml.read("a.yaml", yaml))
                .problem();
    }

    private static String place(String yaml, String pointer) throws UnreadableException {
        return Parser.parse(URI.create("file:///a.yaml"), "a.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .place(pointer)
                .toString();
    }

    @Test
    void keysAreTheirSourceText() throws UnreadableException {
        assertThat(json("200: a\n1.0: b\nnull: c\ntrue: d\n~: e\n012: f\n"))
                .isEqualTo("{\"200\":\"a\",\"1.0\":\"b\",\"null\":\"c\",\"true\":\"d\",\"~\":\"e\",\"012\":\"f\"}");
    }

    @Test
    void quotedScalarsAreStrings() throws UnreadableException {
        assertThat(json("['12', \"true\", '', \"\\u4e2d\"]")).isEqualTo("[\"12\",\"true\",\"\",\"中\"]");
        assertThat(json("a: |\n  12\nb: >-\n  no\n  way\n")).isEqualTo("{\"a\":\"12\\n\",\"b\":\"no way\"}");
    }

    @Test
    void unquotedRatiosAndNoAreStrings() throws UnreadableException {
        assertThat(json("enum: [16:9, 9:16, no]")).isEqualTo("{\"enum\":[\"16:9\",\"9:16\",\"no\"]}");
    }

    @Test
    void emptyTextIsNull() throws UnreadableException {
        assertThat(json("")).isEqualTo("null");
        assertThat(json("# nothing\n")).isEqualTo("null");
        assertThat(json("a:\nb: ~")).isEqualTo("{\"a\":null,\"b\":null}");
    }

    @Test
    void placesAreThoseOfKeysAndItems() throws UnreadableException {
        String yaml = "# first\nopenapi: 3.1.0\ninfo:\n  'ti/t~le': x\nlist:\n  - a\n  - {b: c}\n";
        assertThat(place(yaml, "")).isEqualTo("a.yaml:2:1");
        assertThat(place(yaml, "/info")).isEqualTo("a.yaml:3:1");
        assertThat(place(yaml, "/info/ti~1t~0le")).isEqualTo("a.yaml:4:3");
        assertThat(place(yaml, "/list/0")).isEqualTo("a.yaml:6:5");
        assertThat(place(yaml, "/list/1/b")).isEqualTo("a.yaml:7:6");
    }

    @Test
    void columnsAreInUtf16UnitsAndLinesAsEditorsCountThem() throws UnreadableException {
        assertThat(place("{'😀': 1, b: 2}", "/b")).isEqualTo("a.yaml:1:11");
        assertThat(place("a: 1\r\nb: 2\r\n", "/b")).isEqualTo("a.yaml:2:1");
        assertThat(place("a: 'x\u2028y'\nb: 2\n", "/b")).isEqualTo("a.yaml:2:1");
    }

    @Test
    void aliasesRepeatValuesAndKeepTheirPlaces() throws UnreadableException {
        String yaml = "a: &x\n  b: [1]\nc: *x\nd: *x\n";
        assertThat(json(yaml)).isEqualTo("{\"a\":{\"b\":[1]},\"c\":{\"b\":[1]},\"d\":{\"b\":[1]}}");
        assertThat(place(yaml, "/c")).isEqualTo("a.yaml:3:1");
        assertThat(place(yaml, "/c/b")).isEqualTo("a.yaml:2:3");
        assertThat(place(yaml, "/d/b/0")).isEqualTo("a.yaml:2:7");
    }

    @Test
    void anchorsMayBeOnScalarsAndKeysAndBeSetAnew() throws UnreadableException {
        assertThat(json("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")).isEqualTo("{\"a\":1,\"b\":1,\"c\":2,\"d\":2}");
        assertThat(json("&k a: 1\nb: *k\n")).isEqualTo("{\"a\":1,\"b\":\"a\"}");
    }

    @Test
    void whatIsMergedStandsBehindWhatIsThere() throws UnreadableException {
        String yaml = "x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz:\n  <<: [*x, *y]\n  a: 5\n";
        assertThat(json(yaml))
                .isEqualTo("{\"x\":{\"a\":1,\"b\":2},\"y\":{\"b\":3,\"c\":4},\"z\":{\"a\":5,\"b\":2,\"c\":4}}");
        assertThat(place(yaml, "/z/a")).isEqualTo("a.yaml:5:3");
        assertThat(place(yaml, "/z/c")).isEqualTo("a.yaml:2:14");
        assertThat(json("a: {'<<': {b: 1}}")).isEqualTo("{\"a\":{\"<<\":{\"b\":1}}}");
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: !!int twelve               | InvalidYaml    | 1:4  | 'twelve' is no value of the tag !!int",
                "a:\\n  <<: 1                    | InvalidYaml    | 2:3  | the merge key << stands for something else than a mapping",
                "a: *x                         | InvalidYaml    | 1:4  | the alias *x has no anchor before it",
                "a: &x\\n  b: *x               | InvalidYaml    | 2:6  | the alias *x stands inside the value it repeats",
                "a: 1\\n--- \\nb: 2            | InvalidYaml    | 2:1  | a second document starts here",
                "[a]: 1                        | InvalidYaml    | 1:1  | a key must be text, not a mapping or a sequence",
                "{: 1}                         | InvalidYaml    | 1:2  | a key or value is missing before ':'",
                "?\\n: 1                     | InvalidYaml    | 1:2  | a key is missing before the colon",
                "a:\\n\\tb: 1                  | InvalidYaml    | 2:1  | a tab is used for indentation",
                "a: 'b\\nc: d                  | InvalidYaml    | 2:5  | a quote is not closed",
                "a: b: c                       | InvalidYaml    | 1:5  | a colon stands where no key can be",
                "a: 1\\n b: 2                  | InvalidYaml    | 2:3  | a colon stands where no key can be",
                "a:\\n  b: 1\\n c: 2           | InvalidYaml    | 3:2  | this does not continue the lines above: check the indentation",
                "a: 1\\nb\\nc: 2               | InvalidYaml    | 3:1  | a colon is missing after a key",
                "a: [1, 2                      | InvalidYaml    | 1:9  | a comma or ] is missing",
                "a: {b: 1                      | InvalidYaml    | 1:9  | a comma or } is missing",
                "a: @b                         | InvalidYaml    | 1:4  | the character @ cannot start a value",
                "`a: \"\\q\"`                  | InvalidYaml    | 1:6  | a backslash in double quotes is followed by no known escape",
            })
    void whatIsWrongIsSaidWithItsPlace(String yaml, String id, String place, String what) {
        Problem problem = problem(yaml.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(problem.id() + " " + problem.place() + " " + problem.what())
                .isEqualTo(id + " a.yaml:" + place + " " + what);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: 1\\nb: 2\\na: 3    | {\"a\":3,\"b\":2} | DuplicateKey 3:1 #/a - 'a' is already given at line 1; what stands here is taken",
                "c: [{b: 1, b: 2}]   | {\"c\":[{\"b\":2}]} | DuplicateKey 1:12 #/c/0/b - 'b' is already given at line 1; what stands here is taken",
                "200: a\\n'200': b   | {\"200\":\"b\"}    | DuplicateKey 2:1 #/200 - '200' is already given at line 1; what stands here is taken",
                "a: !!binary aGk=    | {\"a\":\"aGk=\"}   | UnsupportedTag 1:4 # - the tag !!binary is not one of YAML's core schema; what it tags is read without it",
                "a: !java.net.URL 12 | {\"a\":12}       | UnsupportedTag 1:4 # - the tag !java.net.URL is not one of YAML's core schema; what it tags is read without it",
                "a: !Sub 'x'         | {\"a\":\"x\"}      | UnsupportedTag 1:4 # - the tag !Sub is not one of YAML's core schema; what it tags is read without it",
                "a: !!set {b}        | {\"a\":{\"b\":null}} | UnsupportedTag 1:4 # - the tag !!set is not one of YAML's core schema; what it tags is read without it",
                "a: !!str {b: 1}     | {\"a\":{\"b\":1}}  | UnsupportedTag 1:4 # - the tag !!str is not one of YAML's core schema; what it tags is read without it",
                "a: .inf             | {\"a\":\".inf\"}  | UnsupportedNumber 1:4 # - JSON has no number .inf; it is read as a text",
                "a: 1e99999          | {\"a\":\"1e99999\"} | UnsupportedNumber 1:4 # - the number has more than 10000 digits or powers of ten; it is read as a text",
                "a: {<<: {b: 1}, <<: {b: 2, c: 3}} | {\"a\":{\"b\":1,\"c\":3}} | MergeKey 1:5 # - YAML 1.2 has no merge key <<; it is taken for what it is in YAML 1.1",
            })
    void whatIsGoneOnWithIsSaid(String yaml, String json, String problem) throws UnreadableException {
        TreeBuilder tree = Yaml.read("a.yaml", yaml.replace("\\n", "\n"));
        assertThat(String.valueOf(tree.root())).isEqualTo(json);
        Problems problems = new Problems();
        tree.places().report(problems);
        assertThat(problems.sorted()).singleElement().satisfies(only -> {
            assertThat(only.isError()).isFalse();
            assertThat(only.toString().replace("[", "").replace("] a.yaml:", " "))
                    .startsWith(problem + "; ");
        });
    }

    @Test
    void aKeyGivenVeryOftenIsSaidOnlyAThousandTimes() throws UnreadableException {
        TreeBuilder tree = Yaml.read("a.yaml", "a: 1\n".repeat(5_000));
        Problems problems = new Problems();
        tree.places().report(problems);
        assertThat(problems.sorted()).hasSize(ReadingLimits.FORGIVEN);
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(problem("a: 1\nb: x\0y\n").toString())
                .startsWith("[InvalidYaml] a.yaml:2:5 # - the character U+0000 may not stand in YAML;");
    }

    @Test
    @Timeout(20)
    void anAliasBombIsRefused() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n")
                        .collect(Collectors.joining());
        Problem problem = problem(bomb);
        assertThat(problem.id()).isEqualTo("InvalidYaml");
        assertThat(problem.place().line()).isEqualTo(6);
        assertThat(problem.what()).isEqualTo("the aliases of this document repeat more than 100000 values");
    }

    @Test
    @Timeout(20)
    void aliasesDoNotGetAroundTheDepth() {
        String tower = "a0: &a0 [x]\n"
                + IntStream.range(1, 600)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n")
                        .collect(Collectors.joining());
        assertThat(problem(tower).what())
                .startsWith("the aliases of this document repeat more")
                .as("each level repeats the one below: 100000 values come first");
        String few =
                "a0: &a0 " + "[".repeat(300) + "]".repeat(300) + "\nb: " + "[".repeat(300) + "*a0" + "]".repeat(300);
        assertThat(problem(few).toString())
                .startsWith("[InvalidYaml] a.yaml:2:304 #/b/0")
                .contains("values are nested deeper than 500");
    }

    @Test
    @Timeout(20)
    void deepNestingIsRefused() {
        assertThat(problem("[".repeat(100_000)).what()).isEqualTo("values are nested deeper than 500");
        assertThat(problem("- ".repeat(100_000)).what()).isEqualTo("values are nested deeper than 500");
        assertThat(problem("{a: ".repeat(100_000)).what()).isEqualTo("values are nested deeper than 500");
    }

    @Test
    @Timeout(20)
    void aHugeScalarIsReadUnlessItIsOneLine() throws UnreadableException {
        assertThat(json("a: |\n" + ("  " + "x".repeat(999) + "\n").repeat(10_000)))
                .hasSize(10_010_008);
        assertThat(problem("a: 1\nb: " + "x".repeat(10_000_000)).toString())
                .startsWith("[InvalidYaml] a.yaml:2:1 # - the line has more than 1000000 characters; ");
    }
}
