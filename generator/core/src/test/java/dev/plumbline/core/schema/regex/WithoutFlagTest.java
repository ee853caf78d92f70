package dev.plumbline.core.schema.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.formats.regex.EcmaSyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of annex B: what they match, and what they do not. What each means was asked of a JavaScript engine. */
class WithoutFlagTest {

    /** A digit in angle brackets is the character of that number. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '\0', textBlock = """
            ^\\_\\-\\@\\:\\~$ _-@:~ \\_-@:~
            ^\\i\\y$ iy \\iy
            ^a{$ a{ a
            ^{a}$ {a} a
            ^a{,3}$ a{,3} aaa
            ^]$ ] ]]
            ^[\\w-.]+$ a-. a,
            ^[a-\\d]+$ a-7 b
            ^\\101\\0$ A<0> 101
            ^(a)\\1\\2$ aa<2> aaa
            ^\\8$ 8 \\8
            ^[\\1\\B\\_]+$ <1>B_ 1
            ^\\x4$ x4 x
            ^\\u12$ u12 u
            ^\\c$ \\c c
            ^\\k$ k \\k
            ^(?=a)*b$ b a
            ^(?!a){0,1}a$ a b
            """)
    void meansWhatItMeansWithoutTheFlag(String expression, String matched, String other) {
        String rewritten = WithoutFlag.rewritten(expression);
        assertThatThrownBy(() -> EcmaPattern.of(expression)).isInstanceOf(EcmaSyntaxException.class);
        assertThat(EcmaPattern.of(rewritten).java().matcher(unescaped(matched)).find())
                .as(rewritten)
                .isTrue();
        assertThat(EcmaPattern.of(rewritten).java().matcher(other).find())
                .as(rewritten)
                .isFalse();
    }

    /** What Java alone understands, or nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"(?i)a", "a++", "\\Aa\\Z", "\\h", "(?P<a>b)", "a)", "*a"})
    void otherExpressionsAreNone(String expression) {
        assertThatThrownBy(() -> EcmaPattern.of(WithoutFlag.rewritten(expression)))
                .isInstanceOf(EcmaSyntaxException.class);
    }

    private static String unescaped(String text) {
        return text.replaceAll("<0>", "\0").replaceAll("<1>", "\1").replaceAll("<2>", "\2");
    }
}
