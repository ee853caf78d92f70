package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.parameter.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6570, section 3.2.7. */
class MatrixStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | 'fred' | ;color=fred",
                "true | '' | ;color",
                "true | ['red',''] | ;color=red;color",
                "false | ['red','a,b'] | ;color=red,a%2Cb",
                "true | {'semi':';','dot':'.','comma':','} | ;semi=%3B;dot=.;comma=%2C",
                "false | {'semi':';','dot':'.','comma':','} | ;color=semi,%3B,dot,.,comma,%2C",
                "true | {'a b':'1/2'} | ;a%20b=1%2F2",
            })
    void values(boolean explode, String json, String text) {
        assertThat(Written.of(Style.MATRIX, explode, quoted(json))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'a;b/c' | ;color=a%3Bb/c", "'a?b' | ;color=a%3Fb"})
    void aReservedValueCannotBeginAnotherParameter(String json, String text) {
        assertThat(Written.of(Style.MATRIX, true, quoted(json), Escaping.PATH_RESERVED))
                .isEqualTo(text);
    }

    /** The source of the table takes quotes off a cell that is all in quotes. */
    private static String quoted(String json) {
        return json.startsWith("[") || json.startsWith("{") ? json : "'" + json + "'";
    }
}
