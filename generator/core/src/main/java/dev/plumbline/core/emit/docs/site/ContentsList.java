package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Chapter;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The table of contents beside each page. A chapter that the page is not in looks the same from all pages of a folder, and
 * is written once for these: of a large document there are hundreds of chapters on thousands of pages.
 */
final class ContentsList {

    /** More entries than these are not shown but for the chapter that the page is in. */
    private static final int MOST_ENTRIES = 60;

    private final Site site;
    private final boolean all;

    /** Chapters as they look from elsewhere, by what leads to the site's folder from there. */
    private final Map<String, Map<Chapter, HtmlWriter>> fromElsewhere = new HashMap<>();

    ContentsList(Site site) {
        this.site = site;
        this.all = site.chapters().stream()
                        .mapToInt(chapter -> chapter.entries().size())
                        .sum()
                <= MOST_ENTRIES;
    }

    /** Writes it as it looks from a page. */
    void add(Page page, HtmlLinks links, HtmlLines lines, HtmlWriter out) {
        out.open("nav", "class", "contents", "id", "contents", "aria-labelledby", "contents-title");
        out.open("h2", "id", "contents-title", "class", "unseen");
        lines.add(Line.words("Contents"), out);
        out.close("h2");
        Map<Chapter, HtmlWriter> written = fromElsewhere.computeIfAbsent(links.root(), root -> new IdentityHashMap<>());
        for (Chapter chapter : site.chapters()) {
            if (site.leadsTo(chapter, page) || leadsHere(chapter.title(), links)) {
                chapter(chapter, true, links, lines, out);
            } else {
                out.add(written.computeIfAbsent(
                        chapter, other -> chapter(other, false, links, lines, new HtmlWriter())));
            }
        }
        out.close("nav").line();
    }

    private HtmlWriter chapter(Chapter chapter, boolean here, HtmlLinks links, HtmlLines lines, HtmlWriter out) {
        if (!chapter.title().isEmpty()) {
            out.open("h3");
            lines.add(chapter.title(), out);
            out.close("h3");
        }
        if (here || all || chapter.title().isEmpty()) {
            entries(chapter.entries(), links, lines, out);
        }
        return out;
    }

    /** Whether a chapter's title is a link to this page. */
    private boolean leadsHere(Line title, HtmlLinks links) {
        return title.parts().size() == 1
                && title.parts().get(0) instanceof Inline.PageLink link
                && links.isFrom(site.target(link.key()).page());
    }

    private void entries(List<Chapter.Entry> entries, HtmlLinks links, HtmlLines lines, HtmlWriter out) {
        out.open("ul");
        for (Chapter.Entry entry : entries) {
            out.open("li");
            if (links.isFrom(site.target(entry.key()).page())) {
                out.open("a", "href", links.to(entry.key()), "aria-current", "page");
            } else {
                out.open("a", "href", links.to(entry.key()));
            }
            if (!entry.mark().isEmpty()) {
                out.element(
                                "span",
                                entry.mark(),
                                "class",
                                "method " + entry.mark().toLowerCase(Locale.ROOT))
                        .text(" ");
            }
            lines.add(entry.label(), out);
            out.close("a").close("li").line();
        }
        out.close("ul");
    }
}
