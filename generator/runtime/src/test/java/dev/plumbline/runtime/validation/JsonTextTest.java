package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What validators take for JSON, and what they say where it is none. */
class JsonTextTest {

    private static final Validator THREE = Validator.of(value -> Assertions.equal(value, 3), (value, report) -> {
        if (!Assertions.equal(value, 3)) {
            report.violation(Rule.of("#/const", "const", "3"), value);
        }
    });

    @Test
    void aTextAndItsBytesAreTheValueInThem() {
        byte[] bytes = " 3.0 ".getBytes(StandardCharsets.UTF_8);
        assertThat(THREE.isValid("3")).isTrue();
        assertThat(THREE.isValid("4")).isFalse();
        assertThat(THREE.isValid(bytes)).isTrue();
        assertThat(THREE.isValid("[3]".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(THREE.validate("3")).isEmpty();
        assertThat(THREE.validate(bytes)).isEmpty();
        assertThat(THREE.validate("4")).extracting(Violation::detail).containsExactly("must be 3, but is 4");
        assertThat(THREE.validate("4".getBytes(StandardCharsets.UTF_8)))
                .extracting(Violation::detail)
                .containsExactly("must be 3, but is 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void theEncodingIsFound(String charset) {
        byte[] bytes = "{\"\u00E4\":\"\u6c34\"}".getBytes(Charset.forName(charset));
        assertThat(JsonText.read(bytes).path("\u00E4").stringValue()).isEqualTo("\u6c34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.10", "123456789012345678901234567890.123456789012345678901", "1E-400", "1E+400"})
    void numbersKeepEveryDigit(String number) {
        assertThat(JsonText.read(number).asString()).isEqualTo(number);
        assertThat(Literal.of(number).asString()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1,} | it breaks the syntax of JSON (line 1, column 9)  | 1 | 9
            {'a': 1}  | it breaks the syntax of JSON (line 1, column 2)  | 1 | 2
            [1] [2]   | it breaks the syntax of JSON (line 1, column 5)  | 1 | 5
            {"a":1,"b":2,"a":1} | a property is written twice (line 1, column 17) | 1 | 17
            """)
    void whereATextStopsBeingJsonIsTold(String json, String why, int line, int column) {
        for (String tried : List.of(json, "\n\n" + json)) {
            int at = tried.equals(json) ? line : line + 2;
            String message = "this is not JSON: " + why.replace("line " + line, "line " + at);
            assertThatThrownBy(() -> THREE.isValid(tried))
                    .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                        assertThat(e.line()).isEqualTo(at);
                        assertThat(e.column()).isEqualTo(column);
                    })
                    .hasMessage(message);
            byte[] bytes = tried.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> THREE.validate(bytes)).hasMessage(message);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | there is no value
            '  '                | there is no value
            1e99999999999       | the exponent of a number in it is too large
            """)
    void whereThatIsNoPlaceTheBeginningIsTold(String json, String why) {
        assertThatThrownBy(() -> THREE.isValid(json))
                .isInstanceOfSatisfying(InvalidJsonException.class, e -> {
                    assertThat(e.line()).isEqualTo(1);
                    assertThat(e.column()).isEqualTo(1);
                })
                .hasMessage("this is not JSON: " + why);
    }

    @Test
    void asDeepAndAsLongAsIsSaid() {
        assertThat(JsonText.read("[".repeat(500) + "]".repeat(500)).isArray()).isTrue();
        assertThat(JsonText.read("1".repeat(1_000)).isBigInteger()).isTrue();
        for (String tooMuch : List.of("[".repeat(501) + "]".repeat(501), "1".repeat(1_001))) {
            assertThatThrownBy(() -> JsonText.read(tooMuch))
                    .isInstanceOf(InvalidJsonException.class)
                    .hasMessageStartingWith(
                            "this is not JSON: it is nested too deep, or a number or text in it is too long");
        }
    }

    /** The text may be secret. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"hush\": hush}", "{\"hush\":1,\"hush\":2}", "\"hush", "hush"})
    void nothingOfTheTextIsQuoted(String json) {
        assertThatThrownBy(() -> JsonText.read(json))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageNotContaining("hush")
                .hasNoCause();
    }

    @Test
    void constantsAreWrittenAsTextsAndPutTogether() {
        assertThat(Literal.list("[1, \"a\"]")).map(JsonNode::toString).containsExactly("1", "\"a\"");
        assertThat(Literal.texts(",", "b,a", ",c")).containsExactly("b", "a", "", "c");
        assertThat(Literal.texts("|", "a|b|"))
                .as("a sign of regular expressions")
                .containsExactly("a", "b", "");
        assertThat(Literal.set(",", "b,a", "c")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Literal.indexes(",", "b,a", "c")).isEqualTo(Map.of("b", 0, "a", 1, "c", 2));
        assertThat(Literal.patterns(",", "^a,b$"))
                .extracting(pattern ->
                        Stream.of("a", "xb", "x").filter(pattern.asPredicate()).toList())
                .containsExactly(List.of("a"), List.of("xb"));
    }
}
