package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Each page's file name, relative to the documentation's folder, and its text. */
    public static SortedMap<String, String> write(Site site) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Page page : site.pages()) {
            MarkdownNodes nodes = new MarkdownNodes(new MarkdownLinks(site, page));
            files.put(MarkdownLinks.file(page.path()), RENDERER.render(nodes.document(page)));
        }
        return files;
    }
}
