package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.FloatNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The cases that a suite of small JSON texts does not reach: sizes, node kinds, hostile exponents. */
class AssertionsTest {

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "1.0, true",
        "1.5, false",
        "1e3, true",
        "1e-1, false",
        "0e-99999999, true",
        "1e999999999, true",
        "99999999999999999999, true"
    })
    void integers(String json, boolean integer) {
        assertThat(Assertions.isInteger(Literal.of(json))).isEqualTo(integer);
    }

    @Test
    void integersOfEveryNodeKind() {
        assertThat(Assertions.isInteger(DoubleNode.valueOf(3.0))).isTrue();
        assertThat(Assertions.isInteger(FloatNode.valueOf(3.5f))).isFalse();
        assertThat(Assertions.isInteger(DoubleNode.valueOf(Double.NaN))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.1, true",
        "0.35, 0.1, false",
        "1e1000000000, 3, false",
        "3e1000000000, 3, true",
        "1, 1e-1000000000, true",
        "7, 1e1000000000, false",
        "4.5, 1.5, true",
        "-4, 2, true",
        "0, 5, true"
    })
    void multiplesInBoundedTime(String value, BigDecimal divisor, boolean multiple) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Assertions.multipleOf(Literal.of(value), divisor))
                        .isEqualTo(multiple));
    }

    @Test
    void lengthIsCountedInCodePoints() {
        JsonNode emoji = Literal.of("\"\\uD83D\\uDE00\"");
        assertThat(Assertions.maxLength(emoji, 1)).isTrue();
        assertThat(Assertions.minLength(emoji, 2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1            | 1.0          | true
            1            | true         | false
            {"a":1,"b":2}| {"b":2.0,"a":1} | true
            {"a":1}      | {"a":1,"b":2} | false
            [1,2]        | [2,1]        | false
            [0]          | [false]      | false
            null         | null         | true
            "a"          | "a"          | true
            """)
    void equality(String one, String other, boolean equal) {
        assertThat(Assertions.equal(Literal.of(one), Literal.of(other))).isEqualTo(equal);
        assertThat(Assertions.uniqueItems(JsonNodeFactory.instance
                        .arrayNode()
                        .add(Literal.of(one))
                        .add(Literal.of(other))))
                .isEqualTo(!equal);
    }

    @Test
    @Tag("large")
    void aLargeArrayOfDifferentItemsIsLookedAtOnce() {
        var array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 200_000; i++) {
            array.add(i);
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Assertions.uniqueItems(array)).isTrue());
    }
}
