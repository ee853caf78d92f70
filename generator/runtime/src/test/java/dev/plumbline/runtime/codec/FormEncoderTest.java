package dev.plumbline.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.parameter.Style;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Forms as OpenAPI's Encoding Object says. */
class FormEncoderTest {

    @Test
    void withoutAnEncodingScalarsAreTextArraysRepeatAndObjectsAreJson() {
        assertThat(form("{'a':'x y&z=ü','n':1.5,'t':true,'gone':null,'empty':'','l':[1,null,{'q':'b'}],'none':[],"
                        + "'o':{'p':[1]}}"))
                .isEqualTo("a=x+y%26z%3D%C3%BC&n=1.5&t=true&empty=&l=1&l=%7B%22q%22%3A%22b%22%7D"
                        + "&o=%7B%22p%22%3A%5B1%5D%7D");
        assertThat(form("{}")).isEmpty();
    }

    @Test
    void aStyleOfTheDocumentsIsFollowed() {
        assertThat(form("{'l':['a','b c']}", FieldEncoding.of("l").style(Style.FORM, false)))
                .isEqualTo("l=a,b+c");
        assertThat(form("{'l':['a','b']}", FieldEncoding.of("l").style(Style.SPACE_DELIMITED, false)))
                .isEqualTo("l=a%20b");
        assertThat(form("{'l':['a','b']}", FieldEncoding.of("l").style(Style.PIPE_DELIMITED, false)))
                .isEqualTo("l=a%7Cb");
        assertThat(form("{'o':{'p':1,'q':'r'}}", FieldEncoding.of("o").style(Style.FORM, true)))
                .isEqualTo("p=1&q=r");
        assertThat(form("{'o':{'p':1,'q':{'r':2}}}", FieldEncoding.of("o").style(Style.DEEP_OBJECT, true)))
                .isEqualTo("o%5Bp%5D=1&o%5Bq%5D%5Br%5D=2");
    }

    @Test
    void reservedCharactersStayWhereTheDocumentSaysSo() {
        assertThat(form("{'u':'https://a.b/c?d=e&f+g'}", FieldEncoding.of("u").allowReserved()))
                .startsWith("u=https://a.b/c?d")
                .contains("%26f")
                .contains("%2Bg");
        assertThat(form("{'l':['a/b','c']}", FieldEncoding.of("l").allowReserved()))
                .isEqualTo("l=a/b&l=c");
    }

    @Test
    void aMediaTypeOfTheDocumentsIsFollowedUnlessItHasAStyle() {
        FieldEncoding json = FieldEncoding.of("l").contentType("application/json; charset=utf-8");
        assertThat(form("{'l':['a',1]}", json)).isEqualTo("l=%5B%22a%22%2C1%5D");
        assertThat(form("{'l':'a'}", json)).isEqualTo("l=%22a%22");
        assertThat(form("{'l':['a',1]}", json.style(Style.FORM, true))).isEqualTo("l=a&l=1");
        assertThat(form("{'l':'a'}", FieldEncoding.of("l").contentType("text/plain")))
                .isEqualTo("l=a");
    }

    @Test
    void whatIsNoObjectOrNoNumberIsRefused() {
        assertThatThrownBy(() -> form("[1]"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("no object");
        ObjectNode notANumber = JsonNodeFactory.instance.objectNode();
        notANumber.putObject("o").put("n", Double.NaN);
        for (JsonNode value : new JsonNode[] {notANumber, notANumber.get("o")}) {
            assertThatThrownBy(() -> BodyEncoder.form(null).encode(value, null))
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessage("The argument `body` is no number that can be sent; nothing was sent");
        }
    }

    @Test
    void whatAStyleHasNoOrderForIsJson() {
        String nested = "{'o':{'p':{'q':1},'r':'s'}}";
        assertThat(form(nested, FieldEncoding.of("o").style(Style.FORM, true))).isEqualTo("p=%7B%22q%22%3A1%7D&r=s");
        assertThat(form(nested, FieldEncoding.of("o").style(Style.DEEP_OBJECT, true)))
                .isEqualTo("o%5Bp%5D%5Bq%5D=1&o%5Br%5D=s");
        assertThat(form("{'l':[{'q':1},[2]]}")).isEqualTo("l=%7B%22q%22%3A1%7D&l=%5B2%5D");
    }

    private static String form(String json, FieldEncoding... fields) {
        EncodedBody encoded = BodyEncoder.form(null, fields).encode(Checks.json(json), null);
        assertThat(encoded.contentType()).isEqualTo("application/x-www-form-urlencoded");
        return new String(encoded.body().bytes(), StandardCharsets.UTF_8);
    }
}
