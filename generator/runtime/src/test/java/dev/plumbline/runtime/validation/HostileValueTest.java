package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Single values made to take long; the timeout is only for the case that one does. */
@Tag("slow")
@Timeout(120)
class HostileValueTest {

    /** Of this many, a quadratic number of comparisons would take hours. */
    private static final int MANY = 1 << 18;

    @Test
    @Tag("large")
    void manyDifferentItems() {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        ArrayNode objects = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < MANY; i++) {
            numbers.add(i);
            objects.add(JsonNodeFactory.instance.objectNode().put("a", i).put("b", -i));
        }
        assertThat(Assertions.uniqueItems(numbers)).isTrue();
        assertThat(Assertions.uniqueItems(objects)).isTrue();
        numbers.add(new BigDecimal("7.00"));
        objects.add(JsonNodeFactory.instance.objectNode().put("b", -7.0).put("a", 7));
        assertThat(Assertions.uniqueItems(numbers)).isFalse();
        assertThat(Assertions.uniqueItems(objects)).isFalse();
    }

    @Test
    @Tag("large")
    void itemsWithOneHash() {
        ArrayNode strings = JsonNodeFactory.instance.arrayNode();
        ArrayNode arrays = JsonNodeFactory.instance.arrayNode();
        ArrayNode properties = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < MANY; i++) {
            String text = withHashOfAll(i);
            strings.add(text);
            arrays.add(JsonNodeFactory.instance.arrayNode().add(text));
            properties.add(JsonNodeFactory.instance.objectNode().put(text, 1));
        }
        assertThat(strings.get(1).stringValue())
                .hasSameHashCodeAs(strings.get(2).stringValue());
        assertThat(Assertions.uniqueItems(strings)).isTrue();
        assertThat(Assertions.uniqueItems(arrays)).isTrue();
        assertThat(Assertions.uniqueItems(properties)).isTrue();
    }

    /** {@code Aa} and {@code BB} have one hash, and so have all texts made of them in one length. */
    private static String withHashOfAll(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 18; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    @Tag("large")
    void numbersWithOneHash() {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < MANY; i++) {
            // BigDecimal's hash is 31 times that of its digits, and its scale.
            numbers.add(new BigDecimal(java.math.BigInteger.valueOf(2L * i + 1), 31 * (MANY - 2 * i)));
        }
        assertThat(numbers.get(3).decimalValue())
                .hasSameHashCodeAs(numbers.get(4).decimalValue());
        assertThat(Assertions.uniqueItems(numbers)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e1000000000", "1e-1000000000", "12345678901234567891e999999999"})
    void numbersThatNobodyCouldWriteOut(String text) {
        JsonNode number = Literal.of(text);
        assertThat(number.isBigDecimal()).isTrue();
        boolean negative = text.startsWith("-");
        boolean small = text.contains("e-");
        assertThat(Assertions.minimum(number, 0)).isEqualTo(!negative);
        assertThat(Assertions.maximum(number, new BigDecimal("1e999"))).isEqualTo(negative || small);
        assertThat(Assertions.exclusiveMinimum(number, new BigDecimal("0.5"))).isEqualTo(!negative && !small);
        assertThat(Assertions.exclusiveMaximum(number, 1)).isEqualTo(negative || small);
        assertThat(Assertions.multipleOf(number, 2)).isEqualTo(!small);
        assertThat(Assertions.multipleOf(number, new BigDecimal("0.25"))).isEqualTo(!small);
        assertThat(Assertions.multipleOf(number, 3)).isFalse();
        assertThat(Assertions.isInteger(number)).isEqualTo(!small);
        assertThat(Assertions.equal(number, 1)).isFalse();
        assertThat(Assertions.equal(number, Literal.of(text))).isTrue();
        assertThat(Assertions.oneOf(number, List.of(Literal.of("1e1000000001"), Literal.of("[1]"))))
                .isFalse();
        assertThat(Assertions.uniqueItems(Literal.of("[" + text + ", 1, [" + text + "], [1]]")))
                .isTrue();
        assertThat(Assertions.uniqueItems(Literal.of("[[" + text + "], 1, [" + text + "]]")))
                .isFalse();
        assertThat(reported(Rule.of("#/minimum", "minimum", "3"), number)).hasSizeLessThan(100);
    }

    @Test
    void numbersBeyondADouble() {
        JsonNode tooLarge = new JsonMapper().readTree("1e400");
        assertThat(tooLarge.isDouble()).isTrue();
        assertThat(Assertions.minimum(tooLarge, 0)).isTrue();
        assertThat(Assertions.maximum(tooLarge, 0)).isFalse();
        assertThat(Assertions.multipleOf(tooLarge, 2)).isFalse();
        assertThat(Assertions.isInteger(tooLarge)).isFalse();
        assertThat(Assertions.equal(Literal.of("1"), tooLarge)).isFalse();
        assertThat(Assertions.equal(Literal.of("-1e900"), tooLarge)).isFalse();
        assertThat(Assertions.uniqueItems(new JsonMapper().readTree("[1e400, 1, -1e400, \"x\"]")))
                .isTrue();
        assertThat(Assertions.uniqueItems(new JsonMapper().readTree("[[1e400], [1], [-1e400]]")))
                .isTrue();
        assertThat(reported(Rule.of("#/maximum", "maximum", "3"), tooLarge)).hasSizeLessThan(100);
    }

    @Test
    void equalItemsAreFoundByValueHoweverTheyAreWritten() {
        for (String equal : List.of(
                "[1, 2, 3, 4, 5, 6, 7, 8, 9, 1.0]",
                "[{\"a\": 1, \"b\": [0.0]}, {\"b\": [0], \"a\": 1.00}]",
                "[null, 1, null]",
                "[[], [[]], [[]]]",
                "[{}, [], {}]",
                "[true, 1, \"1\", 2, 3, 4, 5, 6, 7, 8, true]")) {
            assertThat(Assertions.uniqueItems(Literal.of(equal))).as(equal).isFalse();
        }
        for (String different : List.of(
                "[1, true, \"1\", null, \"null\", \"true\", [], {}, [1], [true], [\"1\"]]",
                "[[\"a\", \"b\"], [\"ab\"], [\"a\", [\"b\"]], {\"a\": \"b\"}, [\"1:b\"], [\"a\", \"1:b\"]]",
                "[{\"a\": 1, \"b\": 2}, {\"a\": 2, \"b\": 1}, {\"a\": {\"b\": 2}}]",
                "[[null], [\"null\"], [false], [0], [\"\"], [[]], [{}]]")) {
            assertThat(Assertions.uniqueItems(Literal.of(different)))
                    .as(different)
                    .isTrue();
        }
    }

    @Test
    @Tag("large")
    void aLongTextIsShownByItsBeginning() {
        String text = "x".repeat(50_000_000);
        assertThat(reported(Rule.of("#/maxLength", "maxLength", "8"), StringNode.valueOf(text)))
                .isEqualTo("must have at most 8 characters, but has 50000000");
        assertThat(reported(Rule.of("#/pattern", "pattern", "y"), StringNode.valueOf(text)))
                .isEqualTo("must match y, but is \"" + "x".repeat(40) + "...\"");
        assertThat(reported(Rule.of("#/enum", "enum", "\"xx\""), StringNode.valueOf(text)))
                .hasSizeLessThan(200);
        assertThat(reported(Rule.of("#/type", "type", "integer"), StringNode.valueOf("1".repeat(1_000_000))))
                .hasSizeLessThan(200);
    }

    private static String reported(Rule rule, JsonNode value) {
        Report report = new Report();
        report.violation(rule, value);
        return report.violations().get(0).detail();
    }

    @Test
    void longNamesInDeepPlacesDoNotFillTheMemory() {
        ObjectNode innermost = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < 1_000; i++) {
            innermost.put("n" + i, "x");
        }
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set("long".repeat(1_000_000), innermost);
        Rule rule = Rule.of("#/type", "type", "integer");
        Report report = new Report();
        report.properties(
                value,
                name -> true,
                (object, inner) -> inner.properties(object, name -> true, (found, at) -> at.violation(rule, found)));
        assertThat(report.violations())
                .hasSizeLessThan(10)
                .last()
                .satisfies(last -> assertThat(last.keyword()).isEqualTo("maxViolations"));
    }

    @Test
    void aTextThatThePatternCannotFollowIsATypedException() {
        Pattern pattern = Pattern.compile("^(?:a|ab)*c");
        String text = "a".repeat(1_000_000);
        assertThatThrownBy(() -> Assertions.pattern(StringNode.valueOf(text), pattern))
                .isInstanceOf(UncheckableValueException.class)
                .hasMessage("a text of 1000000 characters is too long for the pattern ^(?:a|ab)*c");
        assertThatThrownBy(() -> Assertions.matches(text, pattern)).isInstanceOf(UncheckableValueException.class);
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> new ValidationLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ValidationLimits.DEFAULT.withMaxViolations(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ValidationLimits.DEFAULT.withMaxDepth(3)).isEqualTo(new ValidationLimits(3, 1_000));
    }
}
