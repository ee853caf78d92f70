package dev.plumbline.core.emit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.DocumentTexts;
import dev.plumbline.core.emit.docs.page.Draft;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.page.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document's texts are, a page stays the page that was meant. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b || c",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "# not a heading",
                "one\n\n# two\n\n---\n\nthree",
                "[click](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "```\ncode\n```",
                "`` ` ``",
                "`",
                "a\\|b",
                "\\",
                "1. one",
                "- one",
                "> quote",
                "&lt;b&gt; &amp; &#35;",
                "*a* _b_ ~~c~~ $d$",
                "http://example.com/<b>",
                "   indented",
                "\ttabbed",
                "<!-- comment -->",
                "]: http://x",
                "[a]: javascript:alert(1)",
                "\u202Eturned",
                "a\u0000b\u2028c",
                "Setext\n===",
                "| a |\n| --- |\n| b |"
            })
    void textIsText(String text) {
        Rendered page = written(new PageBuilder(Page.FRONT, Line.words(text), "front")
                .paragraph(text)
                .table(
                        List.of("h", text),
                        List.of(List.of(Line.words(text), Line.code(text)), List.of(Line.code(text), Line.words(text))))
                .bullets(List.of(Line.words(text), Line.code(text)))
                .code("json", text)
                .build());
        assertThat(page.html).isEmpty();
        assertThat(page.links).isEmpty();
        assertThat(page.headings).hasSize(1);
        assertThat(page.tables).hasSize(1);
        assertThat(page.tables.get(0))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).hasSize(2));
        assertThat(page.tables.get(0).get(1).get(0))
                .isEqualTo(Line.words(text).text().strip());
        assertThat(page.tables.get(0).get(2).get(1))
                .isEqualTo(Line.words(text).text().strip());
        assertThat(page.code).hasSize(1);
    }

    @Test
    void codeKeepsItsFences() {
        Rendered page = written(new PageBuilder(Page.FRONT, Line.words("t"), "front")
                .code("json", "```\n# no\n````\n<b>")
                .build());
        assertThat(page.code).hasSize(1);
        assertThat(page.code.get(0).getLiteral()).isEqualTo("```\n# no\n````\n<b>\n");
        assertThat(page.headings).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "before <b onclick=\"x()\">bold</b> after",
                "<div>\n\nblock\n\n</div>",
                "[x](javascript:alert(1)) [y](data:text/html,x) [z](/etc/passwd) <javascript:alert(1)>",
                "![pixel](file:///etc/passwd)",
                "[r]\n\n[r]: javascript:alert(1)",
                "# Heading\n\ntext\n\nOther\n=====\n",
                "|a|b|\n|---|---|\n|<script>|`|`|\n",
                "> <iframe src=x>\n\n- <object>\n\n1. [a](vbscript:x)"
            })
    void descriptionsComeThroughSanitised(String description) {
        Rendered page = written(new PageBuilder(Page.FRONT, Line.words("t"), "front")
                .addAll(Prose.blocks(description))
                .table(List.of("h"), List.of(List.of(Prose.line(description))))
                .build());
        assertThat(page.html).isEmpty();
        assertThat(page.links).isEmpty();
        assertThat(page.headings).containsExactly("t");
        assertThat(page.tables.get(page.tables.size() - 1)).hasSize(2);
    }

    @Test
    void descriptionsKeepTheirMarkdown() {
        Rendered page = written(new PageBuilder(Page.FRONT, Line.words("t"), "front")
                .addAll(Prose.blocks("See [the page](https://example.com/a_b?c=d&e=(f)) and\n\n"
                        + "|a|b|\n|---|---|\n|`1`|2|\n\n```json\n{}\n```\n"))
                .build());
        assertThat(page.links).containsExactly("https://example.com/a_b?c=d&e=(f)");
        assertThat(page.table("a")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(page.code).hasSize(1);
    }

    @Test
    void headingsOfTheSameTextHaveDifferentAnchors() {
        Rendered page = written(new PageBuilder(Page.FRONT, Line.words("A b"), "front")
                .heading(2, Line.words("a B"), "one")
                .heading(2, Line.words("a b!"), "two")
                .bullets(List.of(Line.link("1", "one"), Line.link("2", "two"), Line.link("0", "front")))
                .build());
        assertThat(page.links).containsExactly("#a-b-1", "#a-b-2", "#a-b");
    }

    @Test
    void aLinkToNothingIsRefused() {
        Page page = new PageBuilder(Page.FRONT, Line.words("t"), "front")
                .paragraph(Line.link("x", "nowhere"))
                .build();
        assertThatThrownBy(() -> new MarkdownWriter(site(page)).files().text("README.md"))
                .hasMessageContaining("nowhere");
    }

    private static Rendered written(Page page) {
        return Rendered.of(new MarkdownWriter(site(page)).files().get("README.md"));
    }

    private static Site site(Page page) {
        Draft draft = Draft.of(page.path(), String.valueOf(page.title().key()), () -> page);
        return new Site(List.of(draft), List.of(), DocumentTexts.NONE);
    }
}
