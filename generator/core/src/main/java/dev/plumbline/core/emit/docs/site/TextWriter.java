package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.markdown.MarkdownWriter;
import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Chapter;
import dev.plumbline.core.emit.docs.page.Language;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.text.TextFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes pages for programs that read: a Markdown file beside each page of the web site, in both languages, a list of
 * them as {@code llms.txt} has it, and all of them in one file.
 */
public final class TextWriter {

    private TextWriter() {}

    /**
     * Each file's path, relative to the site's folder, and its text, which is made when it is asked for; a turn is a page.
     *
     * @param markdown writes the same pages
     */
    public static TextFiles write(Site site, MarkdownWriter markdown) {
        List<Map<String, Supplier<String>>> turns = new ArrayList<>();
        List<Supplier<String>> all = new ArrayList<>();
        for (String path : site.paths()) {
            Supplier<String> english = () -> markdown.beside(path, Language.ENGLISH);
            turns.add(Map.of(path + ".md", english, path + ".zh.md", () -> markdown.beside(path, Language.CHINESE)));
            all.add(() -> english.get() + "\n");
        }
        return TextFiles.inTurns(turns)
                .with(TextFiles.made(Map.of("llms.txt", () -> list(site))))
                .with("llms-full.txt", all);
    }

    /** The API's name, what it is, and its pages by chapters. */
    private static String list(Site site) {
        Page front = site.page(Page.FRONT);
        StringBuilder list = new StringBuilder("# " + front.title().line().text() + "\n\n");
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
