package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Chapter;
import dev.plumbline.core.emit.docs.page.Language;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.page.Translator;
import dev.plumbline.core.text.TextFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Writes pages for programs that read: a Markdown file beside each page of the web site, in both languages, a list of
 * them as {@code llms.txt} has it, and all of them in one file.
 */
public final class TextWriter {

    private TextWriter() {}

    /** Each file's path, relative to the site's folder, and its text, which is made when it is asked for. */
    public static TextFiles write(Site site) {
        Map<String, Supplier<String>> files = new TreeMap<>();
        for (Page page : site.pages()) {
            files.put(page.path() + ".md", () -> MarkdownWriter.beside(site, page, Translator.ENGLISH));
            files.put(page.path() + ".zh.md", () -> MarkdownWriter.beside(site, page, site.in(Language.CHINESE)));
        }
        files.put("llms.txt", () -> list(site));
        return TextFiles.made(files).with("llms-full.txt", all(site));
    }

    private static List<Supplier<String>> all(Site site) {
        return site.pages().stream()
                .map(page -> (Supplier<String>) () -> MarkdownWriter.beside(site, page, Translator.ENGLISH) + "\n")
                .toList();
    }

    /** The API's name, what it is, and its pages by chapters. */
    private static String list(Site site) {
        Page front = site.pages().get(0);
        StringBuilder list = new StringBuilder(
                "# " + ((Block.Heading) front.blocks().get(0)).line().text() + "\n\n");
        front.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .findFirst()
                .ifPresent(paragraph ->
                        list.append("> ").append(paragraph.line().text()).append("\n\n"));
        for (Chapter chapter : site.chapters()) {
            list.append("## ")
                    .append(
                            chapter.title().isEmpty()
                                    ? "Start here"
                                    : chapter.title().text())
                    .append("\n\n");
            for (Chapter.Entry entry : chapter.entries()) {
                list.append("- [")
                        .append(entry.label().text().replaceAll("[\\[\\]\\\\]", "\\\\$0"))
                        .append("](")
                        .append(site.target(entry.key()).page())
                        .append(".md)")
                        .append(entry.mark().isEmpty() ? "" : ": " + entry.mark())
                        .append('\n');
            }
            list.append('\n');
        }
        return list.append("## Optional\n\n- [All pages in one file](llms-full.txt)\n")
                .toString();
    }
}
