package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Language;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.page.Translator;
import dev.plumbline.core.text.TextFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Writes pages as CommonMark with GitHub's tables. No raw HTML is ever written: text that looks like Markdown or HTML
 * is escaped, so that it reads as what it is.
 */
public final class MarkdownWriter {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(new GithubEscapes())
            .build();

    private MarkdownWriter() {}

    /** Each page's file name, relative to the documentation's folder, and its text in English, which is made when it is asked for. */
    public static TextFiles write(Site site) {
        Map<String, Supplier<String>> files = new TreeMap<>();
        for (Page page : site.pages()) {
            files.put(
                    MarkdownLinks.README.file(page.path()),
                    () -> text(site, page, MarkdownLinks.README, Translator.ENGLISH));
        }
        return TextFiles.made(files);
    }

    /** A page beside the one of a web site, as programs read it. */
    public static String beside(Site site, Page page, Translator translator) {
        String tag = translator.language() == Language.ENGLISH
                ? ""
                : "." + translator.language().tag();
        return text(site, page, path -> path + tag + ".md", translator);
    }

    private static String text(Site site, Page page, MarkdownLinks.Files files, Translator translator) {
        MarkdownNodes nodes = new MarkdownNodes(new MarkdownLinks(site, page, files), translator);
        return RENDERER.render(nodes.document(page));
    }
}
