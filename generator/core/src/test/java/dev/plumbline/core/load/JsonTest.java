package dev.plumbline.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    private static Problem problem(String json) {
        return catchThrowableOfType(UnreadableException.class, () -> Json.read("a.json", json))
                .problem();
    }

    @Test
    void valuesAreExact() throws UnreadableException {
        String json = "{\"a\":[1.0,1.10,12345678901234567890123,null,true,\"\\u0000\"]}";
        assertThat(String.valueOf(Json.read("a.json", json).root())).isEqualTo(json);
    }

    @Test
    void placesAreThoseOfKeysAndItems() throws UnreadableException {
        byte[] json = " {\r\n  \"😀\": 1, \"b/~\": [\n 2,\n  {\"c\": 3}]}".getBytes(StandardCharsets.UTF_8);
        Document document = Parser.parse(URI.create("file:///a.json"), "a.json", json);
        assertThat(document.place("")).hasToString("a.json:1:2");
        assertThat(document.place("/b~1~0")).hasToString("a.json:2:12");
        assertThat(document.place("/b~1~0/0")).hasToString("a.json:3:2");
        assertThat(document.place("/b~1~0/1/c")).hasToString("a.json:4:4");
        assertThat(document.place("/b~1~0/1/d/0")).hasToString("a.json:4:3");
    }

    @Test
    void aNameGivenTwiceHasItsLaterValue() throws UnreadableException {
        TreeBuilder tree = Json.read("a.json", "{\"a\":1,\n\"a\":2}");
        assertThat(String.valueOf(tree.root())).isEqualTo("{\"a\":2}");
        Problems problems = new Problems();
        tree.places().report(problems);
        assertThat(problems.sorted())
                .singleElement()
                .hasToString(
                        "[DuplicateKey] a.json:2:1 #/a - 'a' is already given at line 1; what stands here is taken; "
                                + "keep one of the two");
    }

    @Test
    void aNumberThatNobodyCanReckonWithIsAText() throws UnreadableException {
        TreeBuilder tree = Json.read("a.json", "{\"a\": 1e99999}");
        assertThat(String.valueOf(tree.root())).isEqualTo("{\"a\":\"1e99999\"}");
        Problems problems = new Problems();
        tree.places().report(problems);
        assertThat(problems.sorted())
                .singleElement()
                .asString()
                .startsWith(
                        "[UnsupportedNumber] a.json:1:7 # - the number has more than 10000 digits or powers of ten;");
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} {}               | InvalidJson  | 1:4 | something follows the end of the JSON value",
            })
    void whatIsWrongIsSaidWithItsPlace(String json, String id, String place, String what) {
        Problem problem = problem(json.replace("\\n", "\n"));
        assertThat(problem.id() + " " + problem.place() + " " + problem.what())
                .isEqualTo(id + " a.json:" + place + " " + what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\\n  nope}   | 2",
                "{\"a\": 1,\\n}      | 2",
                "{\"a\": 01}         | 1",
                "{\"a\": NaN}        | 1",
                "{\"a\":\\n1         | 2",
                "{\"a\": 'b'}        | 1",
                "[1,\\n\\n2 3]       | 3",
            })
    void whatIsNoJsonIsSaidWithItsLine(String json, int line) {
        Problem problem = problem(json.replace("\\n", "\n"));
        assertThat(problem.id()).isEqualTo("InvalidJson");
        assertThat(problem.what()).startsWith("this is not JSON (");
        assertThat(problem.place().line()).isEqualTo(line);
    }

    @Test
    @Timeout(20)
    void deepNestingIsRefused() {
        assertThat(problem("[".repeat(100_000)).what()).isEqualTo("values are nested deeper than 500");
        assertThat(problem("{\"a\":".repeat(100_000)).what()).isEqualTo("values are nested deeper than 500");
    }

    @Test
    void anEndlessNumberIsRefused() {
        assertThat(problem("{\"a\": " + "1".repeat(1_000_000) + "}").id()).isEqualTo("InvalidJson");
    }

    @Test
    @Timeout(60)
    void tooManyValuesAreRefused() {
        assertThat(problem("[" + "1,".repeat(3_000_001) + "1]").what())
                .isEqualTo("the document has more than 3000000 values");
    }

    @Test
    void aTreeThatWasNotReadHasThePlaceOfItsFile() throws UnreadableException {
        var tree = Json.read("a.json", "{\"a\": [1, 2]}").root();
        Document document = new Document(URI.create("urn:x"), "x", tree, Places.none());
        assertThat(document.place("/a/1")).hasToString("x:1:1");
    }
}
