package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Language;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.ArrayList;
import java.util.List;

/** A page with all that is around it: head, bar, contents and outline. */
final class PageShell {

    /** Nothing is loaded but what lies beside the page, and nothing is sent anywhere. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'";

    /** Of headings below these, an outline would be longer than the page is. */
    private static final int DEEPEST_OUTLINE = 3;

    private static final int LONGEST_OUTLINE = 40;
    private final Site site;
    private final Page page;
    private final HtmlLinks links;
    private final HtmlLines lines;
    private final HtmlWriter out = new HtmlWriter();

    private PageShell(Site site, Page page) {
        this.site = site;
        this.page = page;
        this.links = new HtmlLinks(site, page);
        this.lines = new HtmlLines(links, site.in(Language.CHINESE));
    }

    /**
     * The page's HTML in UTF-8.
     *
     * @param contents the table of contents of all pages
     * @param form whether there is a form for its request
     */
    static byte[] of(Site site, Page page, ContentsList contents, boolean form) {
        PageShell shell = new PageShell(site, page);
        shell.head(form);
        shell.bar();
        shell.out.open("div", "class", "columns");
        contents.add(page, shell.links, shell.lines, shell.out);
        shell.out.open("main", "id", "top", "tabindex", "-1").open("article");
        shell.article(form);
        shell.out.close("article");
        shell.foot();
        shell.out.close("main").line();
        shell.outline(form);
        shell.out.close("div").close("body").close("html").line();
        return shell.out.bytes();
    }

    private String title(Translator translator) {
        String own = page.title().line().text(translator);
        String api = site.name().text(translator);
        return links.isFrom(Page.FRONT) ? api : own + " · " + api;
    }

    private void head(boolean form) {
        out.doctype()
                .open("html", "lang", "en", "data-zh", title(site.in(Language.CHINESE)), "data-root", links.root())
                .line()
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .open("meta", "name", "referrer", "content", "no-referrer")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title(Translator.ENGLISH))
                .open("link", "rel", "stylesheet", "href", links.file("assets/site.css"))
                .open("link", "rel", "alternate", "type", "text/markdown", "href", links.file(page.path() + ".md"))
                .element("script", "", "src", links.file("assets/settings.js"))
                .element("script", "", "src", links.file("assets/site.js"), "defer", "");
        if (form) {
            for (String script :
                    List.of("assets/verdict.js", "assets/messages.js", page.path() + ".js", "assets/builder.js")) {
                out.element("script", "", "src", links.file(script), "defer", "");
            }
        }
        out.close("head").line().open("body");
    }

    /** The form comes before the first part of the page, after what the page is about. */
    private void article(boolean form) {
        HtmlBlocks blocks = new HtmlBlocks(site, page, lines, out);
        int first = 0;
        while (first < page.blocks().size()
                && !(page.blocks().get(first) instanceof Block.Heading heading && heading.level() == 2)) {
            first++;
        }
        if (!form) {
            blocks.add(page.blocks());
            return;
        }
        blocks.add(page.blocks().subList(0, first));
        out.open("section", "class", "builder", "aria-labelledby", "builder").open("h2", "id", "builder");
        words("Build a request");
        out.close("h2").close("section").line();
        blocks.add(page.blocks().subList(first, page.blocks().size()));
    }

    private void words(String english) {
        lines.add(Line.words(english), out);
    }

    private void bar() {
        out.open("a", "class", "skip", "href", "#top");
        words("Skip to the content");
        out.close("a").open("header", "class", "bar");
        out.open("button", "type", "button", "class", "menu", "id", "menu", "aria-expanded", "false");
        words("Menu");
        out.close("button").open("a", "class", "brand", "href", links.page(Page.FRONT));
        lines.add(site.name(), out);
        out.close("a").open("button", "type", "button", "class", "find", "id", "find");
        words("Search");
        out.element("kbd", "/", "aria-hidden", "true").close("button");
        out.open("button", "type", "button", "id", "language", "lang", "zh")
                .text("中文")
                .close("button");
        out.open("button", "type", "button", "id", "theme");
        words("Dark");
        out.close("button").close("header").line();
    }

    private void outline(boolean form) {
        List<Block.Heading> headings = headings().stream()
                .filter(heading -> heading.level() > 1 && heading.level() <= DEEPEST_OUTLINE)
                .toList();
        if (headings.size() > LONGEST_OUTLINE) {
            headings = headings.stream()
                    .filter(heading -> heading.level() == 2)
                    .limit(LONGEST_OUTLINE)
                    .toList();
        }
        if (headings.size() < 2) {
            return;
        }
        out.open("nav", "class", "outline", "aria-labelledby", "outline-title");
        out.open("h2", "id", "outline-title");
        words("On this page");
        out.close("h2").open("ul");
        if (form) {
            out.open("li", "class", "level2").open("a", "href", "#builder");
            words("Build a request");
            out.close("a").close("li").line();
        }
        for (Block.Heading heading : headings) {
            out.open("li", "class", "level" + heading.level()).open("a", "href", "#" + page.anchor(heading));
            lines.add(heading.line(), out);
            out.close("a").close("li").line();
        }
        out.close("ul").close("nav").line();
    }

    /** Without those of samples, which are tabs. */
    private List<Block.Heading> headings() {
        List<Block.Heading> headings = new ArrayList<>();
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int samples = HtmlBlocks.samples(blocks, i);
            if (samples > 1) {
                i += 2 * samples - 1;
            } else if (blocks.get(i) instanceof Block.Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }

    private void foot() {
        out.open("footer").open("a", "href", links.file(page.path() + ".md"));
        words("This page as Markdown");
        out.close("a").text(" · ").open("a", "href", links.file("llms.txt"));
        words("Everything as plain text");
        out.close("a").text(" · ").open("a", "href", links.file("openapi.yaml"), "download", "");
        words("Download the OpenAPI document");
        out.close("a").close("footer");
    }
}
