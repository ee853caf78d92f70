package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6570, section 3.2.2; in headers nothing is percent-encoded. */
class SimpleStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | ['Hello World!','50%'] | Hello%20World%21,50%25",
                "false | ['a,b','c'] | a%2Cb,c",
                "false | {'semi':';','dot':'.','comma':','} | semi,%3B,dot,.,comma,%2C",
                "true | {'semi':';','dot':'.','comma':','} | semi=%3B,dot=.,comma=%2C",
            })
    void values(boolean explode, String json, String text) {
        assertThat(Written.of(Style.SIMPLE, explode, json)).isEqualTo(text);
    }

    @Test
    void aHeaderIsWrittenAsItIs() {
        Parameter header = Parameter.header("X-A");
        assertThat(Written.of(header, "'a b, 50%'")).isEqualTo("a b, 50%");
        assertThat(Written.of(header, "['a b','50%']")).isEqualTo("a b,50%");
        assertThat(Written.of(header, "{'a':1,'b':true}")).isEqualTo("a,1,b,true");
        assertThat(Written.of(header.style(Style.SIMPLE, true), "{'a':1,'b':true}"))
                .isEqualTo("a=1,b=true");
    }

    @Test
    void anItemOfAHeaderThatWouldBeReadAsTwoIsRefused() {
        assertThatThrownBy(() -> Written.of(Parameter.header("X-A"), "['a,b']"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage(
                        "The argument `X-A` has an item with a comma, which would be read as two; nothing was sent");
        assertThatThrownBy(() -> Written.of(Parameter.header("X-A").style(Style.SIMPLE, true), "{'a=b':'c'}"))
                .isInstanceOf(InvalidArgumentException.class);
    }
}
