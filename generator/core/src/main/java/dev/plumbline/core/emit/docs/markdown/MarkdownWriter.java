package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Language;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.page.Translator;
import dev.plumbline.core.text.TextFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Writes pages as CommonMark with GitHub's tables. No raw HTML is ever written: text that looks like Markdown or HTML
 * is escaped, so that it reads as what it is.
 */
public final class MarkdownWriter {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .nodeRendererFactory(new GithubEscapes())
            .nodeRendererFactory(new RenderedBlocks())
            .build();

    private static final String README = "README";

    /** Stands for the name of the front page's file. No text of a page has such a character. */
    private static final String FRONT = "\u0001";

    private final Site site;

    /** The page that was last written in English, and its text with {@link #FRONT} in it. */
    private String lastPath = "";

    private String lastText = "";

    public MarkdownWriter(Site site) {
        this.site = site;
    }

    /**
     * Each page's file name, relative to the documentation's folder, and its text in English, which is made when it is asked
     * for; a turn is a page. The front page is the file that repositories show for a folder.
     */
    public TextFiles files() {
        List<Map<String, Supplier<String>>> turns = new ArrayList<>();
        for (String path : site.paths()) {
            turns.add(Map.of(file(path, README, ""), () -> english(path, README)));
        }
        return TextFiles.inTurns(turns);
    }

    /** A page beside the one of a web site, as programs read it. */
    public String beside(String path, Language language) {
        return language == Language.ENGLISH
                ? english(path, Page.FRONT)
                : text(path, Page.FRONT, "." + language.tag(), site.in(language));
    }

    /** In English a page is the same wherever it is, but for what the front page is called: it is written once. */
    private String english(String path, String front) {
        if (!path.equals(lastPath)) {
            lastText = text(path, FRONT, "", Translator.ENGLISH);
            lastPath = path;
        }
        return lastText.replace(FRONT, front);
    }

    private String text(String path, String front, String tag, Translator translator) {
        Page page = site.page(path);
        MarkdownLinks links = new MarkdownLinks(site, page, to -> file(to, front, tag));
        return RENDERER.render(new MarkdownNodes(links, translator).document(page));
    }

    private static String file(String path, String front, String tag) {
        return (path.equals(Page.FRONT) ? front : path) + tag + ".md";
    }
}
