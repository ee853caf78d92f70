package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6570, section 3.2.8, and cookies. */
class FormStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | ['Hello World!','50%',''] | color=Hello%20World%21&color=50%25&color=",
                "false | ['a,b','c'] | color=a%2Cb,c",
                "true | {'semi':';','dot':'.','comma':','} | semi=%3B&dot=.&comma=%2C",
                "false | {'semi':';','dot':'.','comma':','} | color=semi,%3B,dot,.,comma,%2C",
                "true | {'a&b':'c=d'} | a%26b=c%3Dd",
            })
    void values(boolean explode, String json, String text) {
        assertThat(Written.of(Style.FORM, explode, json)).isEqualTo(text);
    }

    @Test
    void aFormHasAPlusForASpace() {
        assertThat(Written.of(Style.FORM, true, "'a b+c'", Escaping.FORM)).isEqualTo("color=a+b%2Bc");
    }

    /** OpenAPI names those that the application must encode: they end the value or are read as another character. */
    @Test
    void reservedCharactersStayWhereTheyEndNothing() {
        Parameter reserved = Parameter.query("color").allowReserved();
        assertThat(Written.of(reserved, "':/?#[]@!$&\\\\()*+,;= %2F%zz'"))
                .isEqualTo("color=:/?%23%5B%5D@!$%26%5C()*%2B,;=%20%2F%25zz");
        assertThat(Written.of(reserved.style(Style.FORM, false), "['a/b','c,d']"))
                .isEqualTo("color=a/b,c%2Cd");
        assertThat(Written.of(reserved, "{'a=b&c':'d=e'}")).isEqualTo("a%3Db%26c=d=e");
    }

    @Test
    void anEmptyListIsSentWhereTheDocumentAllowsIt() {
        Parameter parameter = Parameter.query("a b");
        assertThat(Written.of(parameter, "[]")).isEmpty();
        assertThat(Written.of(parameter.allowEmpty(), "[]")).isEqualTo("a%20b=");
        assertThat(Written.of(parameter.allowEmpty(), "['x']")).isEqualTo("a%20b=x");
    }

    @Test
    void aCookieIsPercentEncodedInThisStyleOnly() {
        assertThat(Written.of(Parameter.cookie("c"), "'a;b, c\\\\'")).isEqualTo("c=a%3Bb%2C%20c%5C");
        assertThat(Written.of(Parameter.cookie("c").style(Style.COOKIE), "'a%2F:b'"))
                .isEqualTo("c=a%2F:b");
        assertThat(Written.of(Parameter.cookie("c").style(Style.COOKIE, false), "['a','b']"))
                .isEqualTo("c=a,b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a;b'", "'a b'", "'é'", "'a,b'", "['a,b']", "'a\\\\b'", "'a\\u000ab'", "{'a=b':1}"})
    void aCookieThatWouldEndOrChangeIsRefused(String json) {
        assertThatThrownBy(() -> Written.of(Parameter.cookie("c").style(Style.COOKIE), json))
                .isInstanceOfSatisfying(
                        InvalidArgumentException.class,
                        e -> assertThat(e.argument()).isEqualTo("c"));
    }
}
