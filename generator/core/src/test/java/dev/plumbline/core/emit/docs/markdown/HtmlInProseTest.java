package dev.plumbline.core.emit.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlInProseTest {

    @Test
    void whatProseIsWrittenWithIsSaidAsMarkdown() {
        assertThat(HtmlInProse.markdown("<p>One of <code>a&lt;b</code>, or <strong>none</strong>.</p><p>See <a"
                        + " href=\"https://a.example/x\">there</a>.</p>"))
                .isEqualTo("\n\nOne of `a<b`, or **none**.\n\n\n\nSee [there](https://a.example/x).\n\n");
        assertThat(HtmlInProse.markdown("Either<ul><li>one</li> <li><em>two</em></li></ul>"))
                .isEqualTo("Either\n\n- one\n- *two*\n\n");
    }

    @Test
    void whatIsNoProseStaysAsItIs() {
        for (String text : new String[] {
            "a < b and b > c",
            "write <p> before it",
            "`<b>bold</b>` makes it bold",
            "```html\n<p>code</p>\n```",
            "<script>alert('a')</script>",
            "<a href=\"javascript:alert(1)\" onclick='x'",
            "<b onclick=\"x\">no</b>"
        }) {
            assertThat(HtmlInProse.markdown(text)).isEqualTo(text);
        }
    }

    /** What took the square of a description's length took hours for these. */
    @ParameterizedTest
    @Timeout(60)
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "</p>,<p>,''",
                "</p>,<ul>,''",
                "<ul></li>,<li>a,</ul>",
                "<ul></li>,' ',</ul>",
                "<ul><li>a,' ',b</li></ul>",
                "</b><b>,' ',<",
                "</a><a ,href='x' ,''"
            })
    void aLongDescriptionTakesTimeByItsLength(String start, String repeated, String end) {
        String text = start + repeated.repeat(300_000) + end;
        assertThat(HtmlInProse.markdown(text)).isNotEmpty();
    }

    /** Whatever becomes a link is one that a page may lead to, as every other link of a description. */
    @Test
    void aLinkThatRunsIsNone() {
        assertThat(Prose.line("<a href=\"javascript:alert\">see</a>").text()).isEqualTo("see");
        assertThat(Prose.line("a<br>b<BR/>c").text()).isEqualTo("a b c");
    }
}
