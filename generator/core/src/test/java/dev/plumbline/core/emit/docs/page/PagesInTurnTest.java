package dev.plumbline.core.emit.docs.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.site.SiteWriter;
import dev.plumbline.core.emit.docs.site.TextWriter;
import dev.plumbline.core.text.TextFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesInTurnTest {

    private final List<String> made = new ArrayList<>();

    private Draft draft(String path, String... linked) {
        return Draft.of(path, "page " + path, () -> {
            made.add(path);
            PageBuilder page = new PageBuilder(path, Line.words("About " + path), "page " + path);
            page.heading(2, Line.words("Part of " + path), "part " + path);
            page.bullets(
                    List.of(linked).stream().map(key -> Line.link("there", key)).toList());
            return page.build();
        });
    }

    private static Site site(Draft... drafts) {
        Chapter chapter = new Chapter(
                Line.EMPTY,
                List.of(drafts).stream()
                        .map(draft -> new Chapter.Entry(Line.words("x"), "", draft.key()))
                        .toList());
        return new Site(List.of(drafts), List.of(chapter), DocumentTexts.NONE);
    }

    /** In all forms, with the index of all: so no page need be in memory beside another. */
    @Test
    void eachPageIsMadeOnceAndForgottenWhereTheNextIsMade() {
        Site site = site(
                draft(Page.FRONT, "page b", "part index"),
                draft("b", "page a/c", "part b"),
                draft("a/c", "page index"));
        MarkdownWriter markdown = new MarkdownWriter(site);
        TextFiles files = markdown.files()
                .in("docs/")
                .with(SiteWriter.write(site, Map.of()).in("site/"))
                .with(TextWriter.write(site, markdown).in("site/"));
        assertThat(made).isEmpty();
        List<String> written = new ArrayList<>();
        for (TextFiles.Piece piece : files.inTurns()) {
            assertThat(piece.text()).isNotNull();
            written.add(piece.path());
        }
        assertThat(made).containsExactly(Page.FRONT, "b", "a/c");
        assertThat(written)
                .contains("docs/README.md", "docs/a/c.md", "site/a/c.html", "site/a/c.zh.md", "site/search/all.js");
        assertThat(files.text("docs/README.md")).contains("(b.md)", "(#part-of-index)");
        assertThat(files.text("site/a/c.html")).contains("href=\"../index.html\"");
        assertThat(files.text("site/llms-full.txt")).contains("# About index", "# About b", "# About a/c");
    }

    /** What one page has that another links to is looked up there once. */
    @Test
    void aPageWithPlacesIsMadeForThemBeforeItsTurn() {
        Site site = site(draft(Page.FRONT, "part b", "part b"), draft("b").withPlaces(), draft("c", "part b"));
        assertThat(new MarkdownWriter(site).files().get("README.md")).contains("(b.md#part-of-b)");
        assertThat(made).containsExactly(Page.FRONT, "b");
        assertThat(new MarkdownWriter(site).files().get("c.md")).contains("(b.md#part-of-b)");
        assertThat(made).containsExactly(Page.FRONT, "b", "c");
    }

    @Test
    void whatCannotBeToldApartIsRefused() {
        assertThatThrownBy(() -> site(draft("a"), draft("a"))).hasMessageContaining("two pages with the path a");
        assertThatThrownBy(() -> site(draft("a"), new Draft("b", "page a", false, () -> new Page("b", List.of()))))
                .hasMessageContaining("two pages with the key page a");
        Site site = site(draft(Page.FRONT, "part b"), draft("b"));
        assertThatThrownBy(() -> new MarkdownWriter(site).files().get("README.md"))
                .hasMessageContaining("part b");
        assertThatThrownBy(() -> site.page("none")).hasMessageContaining("no page none");
    }
}
