package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What was meant, where that can be guessed; and silence where it cannot. */
class HintsTest {

    /** One slip in a short text, more in a longer one; neither case nor what joins words counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            portrait      | potrait, landscape            | potrait
            landscape     | portrait, landscaep           | landscaep
            9:16          | 16:9, 9-16                    | 9-16
            dark_blue     | darkBlue, DARK-BLUE           | darkBlue
            red           | green, read                   | read
            red           | rod                           | rod
            red           | rde                           | rde
            red           | re                            | re
            red           | edr                           | none
            red           | rodd                          | none
            abcdefgh      | abcdefxx                      | abcdefxx
            abcdefgh      | abcdexxx                      | none
            abcdefgh      | badcefgh                      | badcefgh
            abcdefgh      | badcfegh                      | none
            abcdefghijkl  | abcdefghixxx                  | abcdefghixxx
            abcdefghijkl  | abcdefghxxxx                  | none
            abcdefg       | abcdexx                       | none
            abcd          | abdc, abcx                    | abdc
            abcd          | xbcd                          | xbcd
            abcd          | abc, abcde                    | abc
            abcdefghijkl  | abcdefghixxx, abcdefghijkx    | abcdefghijkx
            ab            | AB                            | AB
            ab            | ac                            | none
            \u00C4pfel    | \u00E4pfel                    | \u00E4pfel
            \uD835\uDC9C\uD835\uDC9Ex | \uD835\uDC9C_\uD835\uDC9E | \uD835\uDC9C_\uD835\uDC9E
            """)
    void theNearestTextIsSuggested(String found, String known, String suggestion) {
        String[] values = Arrays.stream(known.split(", "))
                .map(each -> StringNode.valueOf(each).toString())
                .toArray(String[]::new);
        String expected = suggestion == null ? "" : "; did you mean \"" + suggestion + "\"?";
        JsonNode value = StringNode.valueOf(found);
        assertThat(hint(Rule.of("#/enum", "enum", values), value)).isEqualTo(expected);
        assertThat(hint(Rule.of("#/discriminator", "discriminator", values), value))
                .isEqualTo(expected);
        if (values.length == 1) {
            assertThat(hint(Rule.of("#/const", "const", values), value)).isEqualTo(expected);
        }
    }

    /** A choice between constants is told as their list, and guesses as one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oneOf | enum,"red","blue" | "bleu" | ; did you mean "blue"?
            anyOf | enum,"red","blue" | "bleu" | ; did you mean "blue"?
            anyOf | type,integer,null | "7"    | ; send 7 without quotes
            oneOf | several,red       | "rad"  | ''
            oneOf |                   | "red"  | ''
            not   | const,"red"       | "rad"  | ''
            """)
    void soDoesAChoiceThatComesToAList(String keyword, String arguments, String found, String hint) {
        String[] all = arguments == null ? new String[0] : arguments.split(",");
        assertThat(hint(Rule.of("#/" + keyword, keyword, all), Literal.of(found)))
                .isEqualTo(hint);
    }

    @Test
    void onlyTextsAreGuessed() {
        Rule rule = Rule.of("#/enum", "enum", "12", "\"a\\\"b\"", "null", "{\"a\":1}");
        assertThat(hint(rule, Literal.of("\"11\""))).isEmpty();
        assertThat(hint(rule, Literal.of("11"))).isEmpty();
        assertThat(hint(rule, Literal.of("[]"))).isEmpty();
        assertThat(hint(rule, Literal.of("\"A\\\"B\""))).isEqualTo("; did you mean \"a\\\"b\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            integer       | 7                         | 7
            integer       | -7                        | -7
            integer       | 123456789012345678        | 123456789012345678
            integer       | 1234567890123456789       | none
            integer       | 7.5                       | none
            integer       | 7e3                       | none
            integer       | seven                     | none
            integer       | ''                        | none
            number        | 7                         | 7
            number        | -7.25                     | -7.25
            number        | 7.                        | none
            number        | .5                        | none
            null,number   | 7.5                       | 7.5
            boolean       | true                      | true
            boolean       | false                     | false
            boolean       | True                      | none
            boolean       | 1                         | none
            integer       | true                      | none
            array,object  | 7                         | none
            """)
    void aNumberOrTruthInQuotesIsToldApart(String types, String text, String sent) {
        String expected = sent == null ? "" : "; send " + sent + " without quotes";
        assertThat(hint(Rule.of("#/type", "type", types.split(",")), StringNode.valueOf(text)))
                .isEqualTo(expected);
    }

    @Test
    void aNumberIsNotInQuotes() {
        assertThat(hint(Rule.of("#/type", "type", "boolean"), Literal.of("1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            aspect_ratio | {"size": 1, "aspectRatio": 2} | aspectRatio
            image        | {"imgae": 1}                  | imgae
            image        | {"images": 1}                 | none
            images       | {"image": 1}                  | none
            image        | {"images": 1, "imag": 2}      | imag
            image        | {"video": 1}                  | none
            image        | {}                            | none
            """)
    void aMissingPropertyMayBeMisspelt(String name, String json, String found) {
        String expected = found == null ? "" : "; it has \"" + found + "\": is that what was meant?";
        for (String keyword : new String[] {"required", "dependentRequired", "dependencies"}) {
            assertThat(hint(Rule.of("#/" + keyword, keyword, name, "t"), Literal.of(json)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"promt, prompt", "Size, size", "x, none"})
    void anUnknownPropertyMayBeMisspelt(String name, String known) {
        ObjectNode object = (ObjectNode) Literal.of("{}");
        object.put(name, 1);
        Report report = new Report();
        Rule rule = Rule.of("#/additionalProperties", "additionalProperties", "size", "prompt");
        report.property(object, name, (value, inner) -> inner.violation(rule, value));
        assertThat(report.violations().get(0).detail())
                .isEqualTo("must not be present: the known properties are size, prompt"
                        + (known == null ? "" : "; did you mean \"" + known + "\"?"));
    }

    /** What is long is no slip, and of what is much nothing is guessed: both may have been made to take long. */
    @Test
    void longTextsAndLongListsAreNotLookedThrough() {
        String hundred = "x".repeat(100);
        Rule near = Rule.of("#/enum", "enum", "\"" + hundred.replaceFirst("x", "y") + "\"");
        assertThat(hint(near, StringNode.valueOf(hundred))).contains("did you mean");
        assertThat(hint(near, StringNode.valueOf(hundred + "x"))).isEmpty();
        Rule far = Rule.of("#/enum", "enum", "\"" + hundred + "x\"");
        assertThat(hint(far, StringNode.valueOf(hundred))).isEmpty();

        Rule thousand = Rule.of("#/enum", "enum", texts(1_000));
        assertThat(hint(thousand, StringNode.valueOf("_value500"))).isEqualTo("; did you mean \"value500\"?");
        Rule more = Rule.of("#/enum", "enum", texts(1_001));
        assertThat(hint(more, StringNode.valueOf("_value500"))).isEmpty();

        String zeros = "1." + "0".repeat(98);
        assertThat(hint(Rule.of("#/type", "type", "number"), StringNode.valueOf(zeros + "0")))
                .isEmpty();
    }

    private static String[] texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"value" + i + "\"").toArray(String[]::new);
    }

    /** What follows the sentence of the rule. */
    private static String hint(Rule rule, JsonNode found) {
        Report report = new Report();
        report.violation(rule, found);
        String detail = report.violations().get(0).detail();
        int hint = detail.lastIndexOf("; ");
        return hint < 0 ? "" : detail.substring(hint);
    }
}
