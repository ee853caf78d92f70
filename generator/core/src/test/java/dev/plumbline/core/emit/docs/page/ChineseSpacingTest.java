package dev.plumbline.core.emit.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseSpacingTest {

    private static String spaced(Inline... parts) {
        return new Line(ChineseSpacing.of(List.of(parts))).text();
    }

    private static Inline words(String text) {
        return new Inline.Words(text);
    }

    @Test
    void aSpaceStandsBetweenScripts() {
        assertThat(spaced(words("如果"), new Inline.Code("model"), words("不为空"))).isEqualTo("如果 model 不为空");
        assertThat(spaced(words("string"), words("或"), words("null"))).isEqualTo("string 或 null");
        assertThat(spaced(new Inline.Emphasis(List.of(new Inline.Verbatim("Draft"))), words("中的"), words("A")))
                .isEqualTo("Draft 中的 A");
    }

    @Test
    void noneStandsBetweenCharactersOrBesidePunctuation() {
        assertThat(spaced(words("请改正。"), words(" "), words("来源："), words(" "), new Inline.Code("R3")))
                .isEqualTo("请改正。来源：R3");
        assertThat(spaced(words("string 的数组"), words(" 的数组"))).isEqualTo("string 的数组的数组");
    }

    @Test
    void whatIsEnglishStaysAsItIs() {
        assertThat(spaced(words("Send "), new Inline.Code("a"), words(", or "), new Inline.Code("b"), words(".")))
                .isEqualTo("Send a, or b.");
        assertThat(spaced(words("One "), words("two"))).isEqualTo("One two");
    }
}
