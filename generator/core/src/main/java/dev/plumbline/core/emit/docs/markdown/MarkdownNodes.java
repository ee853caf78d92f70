package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A page as a CommonMark tree. */
final class MarkdownNodes {

    private final MarkdownLinks links;
    private final Translator translator;
    private final MarkdownCells cells;

    MarkdownNodes(MarkdownLinks links, Translator translator) {
        this.links = links;
        this.translator = translator;
        this.cells = new MarkdownCells(links, translator);
    }

    Node document(Page page) {
        return with(new Document(), page.blocks());
    }

    private Node with(Node parent, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Described described) {
                with(parent, translator.blocks(described));
            } else {
                parent.appendChild(node(block));
            }
        }
        return parent;
    }

    private Node node(Block block) {
        if (block instanceof Block.Heading heading) {
            Heading node = new Heading();
            node.setLevel(heading.level());
            return with(node, heading.line(), false);
        } else if (block instanceof Block.Paragraph paragraph) {
            return with(new Paragraph(), paragraph.line(), true);
        } else if (block instanceof Block.CodeSample sample) {
            return code(sample);
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Items items) {
            return list(items);
        } else if (block instanceof Block.Quote quote) {
            return with(new BlockQuote(), quote.blocks());
        } else if (block instanceof Block.Diagram diagram) {
            return code(new Block.CodeSample("mermaid", MermaidDiagram.of(diagram, translator)));
        }
        throw new IllegalArgumentException("unknown block " + block);
    }

    private static Node code(Block.CodeSample sample) {
        FencedCodeBlock node = new FencedCodeBlock();
        node.setInfo(sample.language());
        node.setLiteral(sample.code().endsWith("\n") ? sample.code() : sample.code() + "\n");
        return node;
    }

    private Node list(Block.Items items) {
        ListBlock list = items.numbered() ? new OrderedList() : new BulletList();
        list.setTight(items.items().stream().allMatch(item -> item.size() == 1));
        items.items().forEach(item -> list.appendChild(with(new ListItem(), item)));
        return list;
    }

    private Node table(Block.Table table) {
        List<String> rows = new ArrayList<>();
        rows.add(cells.row(table.header()));
        rows.add("|---".repeat(table.header().size()) + "|");
        table.rows().forEach(row -> rows.add(cells.row(row)));
        return new RenderedBlocks.Rows(rows);
    }

    private Node with(Node parent, Line line, boolean mayBreak) {
        return with(parent, translator.line(line).parts(), mayBreak);
    }

    private Node with(Node parent, List<Inline> parts, boolean mayBreak) {
        for (int i = 0; i < parts.size(); i++) {
            Inline part = parts.get(i);
            String text = Line.plainText(part);
            if (!text.isEmpty()) {
                boolean plain =
                        isPlain(part, text, parent) && !(text.endsWith("!") && MarkdownCells.isLink(parts, i + 1));
                parent.appendChild(plain ? piece(text) : node(part, mayBreak));
            }
        }
        return parent;
    }

    /** Whether it is text that is the same wherever in a line it stands: it begins with a letter, and is in no heading. */
    private static boolean isPlain(Inline part, String text, Node parent) {
        return (part instanceof Inline.Words || part instanceof Inline.Verbatim)
                && Character.isLetter(text.charAt(0))
                && !(parent instanceof Heading);
    }

    private static Node piece(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        MarkdownText.escape(text, escaped);
        return new RenderedBlocks.Piece(escaped.toString());
    }

    private Node node(Inline part, boolean mayBreak) {
        if (part instanceof Inline.Words words) {
            return new Text(words.text());
        } else if (part instanceof Inline.Verbatim verbatim) {
            return new Text(verbatim.text());
        } else if (part instanceof Inline.Code code) {
            return code.text().isBlank() ? new Text(code.text()) : new Code(code.text());
        } else if (part instanceof Inline.Strong strong) {
            return with(new StrongEmphasis("**"), strong.parts(), mayBreak);
        } else if (part instanceof Inline.Emphasis emphasis) {
            return with(new Emphasis("*"), emphasis.parts(), mayBreak);
        } else if (part instanceof Inline.PageLink link) {
            return with(new Link(links.to(link.key()), null), link.label(), mayBreak);
        } else if (part instanceof Inline.WebLink link) {
            return with(new Link(link.address().toASCIIString(), null), link.label(), mayBreak);
        } else if (part instanceof Inline.LineEnd) {
            return mayBreak ? new HardLineBreak() : new Text(" ");
        }
        throw new IllegalArgumentException("unknown inline " + part);
    }
}
