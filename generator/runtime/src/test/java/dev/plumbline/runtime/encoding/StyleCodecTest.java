package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.parameter.Style;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** OpenAPI's table of style examples (3.1.1, 4.8.12.5), and what RFC 6570 says beside it. */
class StyleCodecTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MATRIX | false | ;color | ;color=blue | ;color=blue,black,brown | ;color=R,100,G,200,B,150",
                "MATRIX | true | ;color | ;color=blue | ;color=blue;color=black;color=brown | ;R=100;G=200;B=150",
                "LABEL | false | . | .blue | .blue,black,brown | .R,100,G,200,B,150",
                "LABEL | true | . | .blue | .blue.black.brown | .R=100.G=200.B=150",
                "SIMPLE | false | '' | blue | blue,black,brown | R,100,G,200,B,150",
                "SIMPLE | true | '' | blue | blue,black,brown | R=100,G=200,B=150",
                "FORM | false | color= | color=blue | color=blue,black,brown | color=R,100,G,200,B,150",
                "FORM | true | color= | color=blue | color=blue&color=black&color=brown | R=100&G=200&B=150",
                "SPACE_DELIMITED | false | color= | color=blue | color=blue%20black%20brown"
                        + " | color=R%20100%20G%20200%20B%20150",
                "SPACE_DELIMITED | true | color= | color=blue | color=blue&color=black&color=brown"
                        + " | R=100&G=200&B=150",
                "PIPE_DELIMITED | false | color= | color=blue | color=blue%7Cblack%7Cbrown"
                        + " | color=R%7C100%7CG%7C200%7CB%7C150",
                "PIPE_DELIMITED | true | color= | color=blue | color=blue&color=black&color=brown"
                        + " | R=100&G=200&B=150",
                "DEEP_OBJECT | true | color= | color=blue | color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"
                        + " | color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                "COOKIE | false | color= | color=blue | color=blue,black,brown | color=R,100,G,200,B,150",
                "COOKIE | true | color= | color=blue | color=blue&color=black&color=brown | R=100&G=200&B=150",
            })
    void theTableOfOpenApi(Style style, boolean explode, String empty, String text, String list, String object) {
        assertThat(Written.of(style, explode, "''")).isEqualTo(empty);
        assertThat(Written.of(style, explode, "'blue'")).isEqualTo(text);
        assertThat(Written.of(style, explode, "['blue','black','brown']")).isEqualTo(list);
        assertThat(Written.of(style, explode, "{'R':100,'G':200,'B':150}")).isEqualTo(object);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void nothingIsWrittenOfWhatRfc6570CallsUndefined(Style style) {
        for (boolean explode : new boolean[] {true, false}) {
            for (String json : new String[] {"null", "[]", "{}", "[null]", "{'a':null}"}) {
                assertThat(StyleCodec.write(style, "color", Checks.json(json), explode, Escaping.VALUE))
                        .as("%s of %s", json, style)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void nullsAmongOthersAreLeftOut(Style style) {
        for (boolean explode : new boolean[] {true, false}) {
            assertThat(Written.of(style, explode, "['a',null,'b']")).isEqualTo(Written.of(style, explode, "['a','b']"));
            assertThat(Written.of(style, explode, "{'a':1,'n':null}")).isEqualTo(Written.of(style, explode, "{'a':1}"));
        }
    }

    /** As Swagger UI does it where OpenAPI leaves it open, and as OpenAPI itself does in forms. */
    @ParameterizedTest
    @EnumSource(value = Style.class, mode = EnumSource.Mode.EXCLUDE, names = "DEEP_OBJECT")
    void whatIsNestedIsJson(Style style) {
        for (boolean explode : new boolean[] {true, false}) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode().add("[1]").add("{\"b\":1}");
            assertThat(Written.of(style, explode, "[[1],{'b':1}]"))
                    .isEqualTo(Written.of(style, explode, items.toString()))
                    .contains("%5B1%5D", "%7B%22b%22%3A1%7D");
            ObjectNode object =
                    JsonNodeFactory.instance.objectNode().put("a", "[1]").put("c", "{\"b\":1}");
            assertThat(Written.of(style, explode, "{'a':[1],'c':{'b':1}}"))
                    .isEqualTo(Written.of(style, explode, object.toString()))
                    .contains("%5B1%5D", "%7B%22b%22%3A1%7D");
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1E+3, 1000", "1.50E-3, 0.00150", "1E+400, 1E%2B400", "-0.5, -0.5"})
    void numbersAreWrittenPlainly(BigDecimal number, String text) {
        assertThat(StyleCodec.write(Style.SIMPLE, "n", ParameterJson.of("n", number), false, Escaping.VALUE))
                .containsExactly(text);
    }

    @Test
    void whatAnyNumberIsWrittenAs() {
        assertThat(Written.of(Style.SIMPLE, false, "[1e10,0.1,7,true]")).isEqualTo("10000000000,0.1,7,true");
        assertThat(StyleCodec.write(
                        Style.SIMPLE,
                        "n",
                        ParameterJson.of("n", List.of(0.1f, 1e22, Long.MIN_VALUE)),
                        false,
                        Escaping.VALUE))
                .containsExactly("0.1,10000000000000000000000,-9223372036854775808");
        List<Object> whole =
                List.of(2.0, -0.0, 35620f, new BigDecimal("2.0"), JsonNodeFactory.instance.numberNode(7.0), 1e300);
        assertThat(StyleCodec.write(Style.SIMPLE, "n", ParameterJson.of("n", whole), false, Escaping.VALUE))
                .containsExactly("2,0,35620,2.0,7,1E%2B300");
        assertThat(ParameterJson.of("n", 35620.0)).hasToString("35620");
    }
}
