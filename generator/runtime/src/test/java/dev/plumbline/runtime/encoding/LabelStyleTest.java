package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.parameter.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6570, section 3.2.5. */
class LabelStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | ['fred'] | .fred",
                "true | ['50%','Hello World!'] | .50%25.Hello%20World%21",
                "false | ['red','green','blue'] | .red,green,blue",
                "true | {'semi':';','dot':'.','comma':','} | .semi=%3B.dot=..comma=%2C",
                "false | {'semi':';','dot':'.','comma':','} | .semi,%3B,dot,.,comma,%2C",
                "true | {'a':''} | .a=",
            })
    void values(boolean explode, String json, String text) {
        assertThat(Written.of(Style.LABEL, explode, json)).isEqualTo(text);
    }
}
