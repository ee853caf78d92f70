package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A document's descriptions, CommonMark by the OpenAPI Specification, as parts of a page.
 *
 * <p>Only what a page can hold comes through: of HTML the elements that prose is written with, and all else of it becomes text
 * that looks like HTML; links lead to {@code http},
 * {@code https} and {@code mailto} addresses or nowhere, images become links, and headings become strong paragraphs.
 */
public final class Prose {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** What may be more than itself inside a line; what is so at its beginning only is no letter. */
    private static final String MARKS = "\\`*_[]!<&~";

    private Prose() {}

    /** The blocks of a description; none for no description. */
    public static List<Block> blocks(@Nullable String markdown) {
        return markdown == null || markdown.isBlank()
                ? List.of()
                : List.of(new Block.Described(markdown, read(markdown)));
    }

    static List<Block> read(String markdown) {
        if (isPlain(markdown)) {
            return List.of(new Block.Paragraph(Line.verbatim(markdown)));
        }
        return new ProseBlocks().of(PARSER.parse(HtmlInProse.markdown(markdown)));
    }

    /** Whether it is a line without any mark of Markdown or HTML: most descriptions of fields are, and need no parser. */
    private static boolean isPlain(String markdown) {
        int last = markdown.length() - 1;
        if (last < 0 || !Character.isLetter(markdown.charAt(0)) || markdown.charAt(last) == ' ') {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = markdown.charAt(i);
            if (c < ' ' || MARKS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A description in one line, for a table's cell; empty for no description. */
    public static Line line(@Nullable String markdown) {
        if (markdown == null) {
            return Line.EMPTY;
        }
        Line line = readLine(markdown);
        return line.isEmpty() ? line : Line.EMPTY.then(new Inline.Described(markdown, line));
    }

    static Line readLine(String markdown) {
        return line(read(markdown));
    }

    /** A link to an address; its text where it is not one that a page may lead to. */
    public static Line address(String text) {
        return ProseInlines.address(text)
                .map(address -> Line.EMPTY.then(new Inline.WebLink(List.of(new Inline.Verbatim(text)), address)))
                .orElse(Line.verbatim(text));
    }

    private static Line line(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            lines.add(line(block));
        }
        return Line.join(lines, " ");
    }

    private static Line line(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.line();
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.line();
        } else if (block instanceof Block.CodeSample sample) {
            return Line.code(sample.code().strip());
        } else if (block instanceof Block.Quote quote) {
            return line(quote.blocks());
        } else if (block instanceof Block.Items items) {
            return Line.join(items.items().stream().map(Prose::line).toList(), "; ");
        } else if (block instanceof Block.Table table) {
            return Line.join(
                    table.rows().stream().map(row -> Line.join(row, ": ")).toList(), "; ");
        }
        throw new IllegalArgumentException("unknown block " + block);
    }

    /** The pieces below a node. */
    static List<Inline> inlines(Node parent) {
        return new ProseInlines().of(parent);
    }
}
