package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodecTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/vnd.a.b+json; v=2", "Application/JSON"})
    void jsonIsWrittenThenEncoded(String mediaType) {
        assertThat(Written.of(Parameter.query("q").content(mediaType), "{'a':[1,null,'é&']}"))
                .isEqualTo("q=%7B%22a%22%3A%5B1%2Cnull%2C%22%C3%A9%26%22%5D%7D");
        assertThat(Written.of(Parameter.path("q").content(mediaType), "['/']")).isEqualTo("%5B%22%2F%22%5D");
        assertThat(Written.of(Parameter.cookie("q").content(mediaType), "[1]")).isEqualTo("q=%5B1%5D");
        assertThat(Written.of(Parameter.queryString("q").content(mediaType), "{'a':1}"))
                .isEqualTo("%7B%22a%22%3A1%7D");
    }

    @Test
    void jsonInAHeaderIsAscii() {
        assertThat(Written.of(Parameter.header("X-A").content("application/json"), "{'a':'é😀'}"))
                .isEqualTo("{\"a\":\"\\u00e9\\ud83d\\ude00\"}");
    }

    @Test
    void textIsWrittenAsItIs() {
        assertThat(Written.of(Parameter.query("q").content("text/plain"), "'a b'"))
                .isEqualTo("q=a%20b");
        assertThat(Written.of(Parameter.header("X-A").content("text/plain"), "'a, b'"))
                .isEqualTo("a, b");
    }

    @Test
    void whatIsNoTextIsJsonInIt() {
        assertThat(Written.of(Parameter.query("q").content("text/plain"), "{'a':[1]}"))
                .isEqualTo("q=%7B%22a%22%3A%5B1%5D%7D");
    }

    @Test
    void aWholeQueryIsAForm() {
        Parameter query = Parameter.queryString("q");
        assertThat(Written.of(query, "{'foo':'a + b','bar':true,'list':[1,2],'deep':{'x':[3]},'no':null,'':''}"))
                .isEqualTo("foo=a+%2B+b&bar=true&list=1&list=2&deep=%7B%22x%22%3A%5B3%5D%7D&=");
        assertThat(Written.of(Parameter.query("q").content(FORM), "{'a':'b c'}"))
                .isEqualTo("q=a%3Db%2Bc");
        assertThatThrownBy(() -> Written.of(query, "[1]"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("must be an object to be written as a form");
    }
}
