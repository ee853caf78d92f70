package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

class ShownValueTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What is shown can be read as JSON, and is what Jackson writes. */
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "16:9", "a/b", "\"quoted\\", "\0\t\n\u001f\u007f", "\u2028", "\uD83D\uDE00"})
    void aTextIsShownAsJson(String text) {
        assertThat(ShownValue.excerpt(StringNode.valueOf(text)))
                .isEqualTo(StringNode.valueOf(text).toString());
        assertThat(Literal.of(ShownValue.excerpt(StringNode.valueOf(text))).stringValue())
                .isEqualTo(text);
    }

    @Test
    void everyOtherScalarIsShownAsJson() {
        for (JsonNode scalar : new JsonNode[] {
            NODES.numberNode(7),
            NODES.numberNode(-7L),
            NODES.numberNode(7.5),
            NODES.numberNode(1e300),
            NODES.numberNode(0.1f),
            NODES.numberNode(new BigDecimal("1E+3")),
            NODES.numberNode(new BigDecimal("1.50")),
            NODES.numberNode(BigInteger.TEN.pow(30)),
            NODES.booleanNode(true),
            NODES.nullNode(),
            NODES.binaryNode(new byte[] {1, 2, 3})
        }) {
            assertThat(ShownValue.excerpt(scalar)).isEqualTo(scalar.toString());
        }
    }

    @Test
    void aTextOfFortyCharactersIsShownInWhole() {
        for (String sign : new String[] {"x", "\uD83D\uDE00"}) {
            assertThat(ShownValue.excerpt(StringNode.valueOf(sign.repeat(40))))
                    .isEqualTo("\"" + sign.repeat(40) + "\"");
            assertThat(ShownValue.excerpt(StringNode.valueOf(sign.repeat(41))))
                    .isEqualTo("\"" + sign.repeat(40) + "...\"");
        }
    }

    /** Between characters, not in them; also a text that no JSON holds, half of a character. */
    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(ShownValue.excerpt(StringNode.valueOf("\uD83D\uDE00".repeat(41))))
                .isEqualTo("\"" + "\uD83D\uDE00".repeat(40) + "...\"");
        assertThat(ShownValue.excerpt(StringNode.valueOf("\uD83D"))).hasSize(3);
        assertThat(ShownValue.excerpt(NODES.numberNode(BigInteger.TEN.pow(50))))
                .isEqualTo("1" + "0".repeat(39) + "...");
    }
}
