package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.parameter.Parameter;
import dev.plumbline.runtime.parameter.Style;
import org.junit.jupiter.api.Test;

class DelimitedStyleTest {

    @Test
    void theOtherDelimitersArePartOfItems() {
        assertThat(Written.of(Style.SPACE_DELIMITED, false, "['a,b|c','d']")).isEqualTo("color=a%2Cb%7Cc%20d");
        assertThat(Written.of(Style.PIPE_DELIMITED, false, "['a,b c','d']")).isEqualTo("color=a%2Cb%20c%7Cd");
        assertThat(Written.of(Parameter.query("c").style(Style.PIPE_DELIMITED).allowReserved(), "['a/b','c,d']"))
                .isEqualTo("c=a/b%7Cc,d");
    }

    @Test
    void aSingleValueMayHaveTheDelimiter() {
        assertThat(Written.of(Style.SPACE_DELIMITED, false, "'a b'")).isEqualTo("color=a%20b");
    }

    @Test
    void anItemThatWouldBeReadAsTwoIsRefused() {
        assertThatThrownBy(() -> Written.of(Style.SPACE_DELIMITED, false, "['a b']"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("has an item with ` `, which separates the items");
        assertThatThrownBy(() -> Written.of(Style.PIPE_DELIMITED, false, "{'a|b':1}"))
                .isInstanceOf(InvalidArgumentException.class);
    }
}
