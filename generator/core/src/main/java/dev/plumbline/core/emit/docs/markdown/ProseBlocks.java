package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The blocks below a CommonMark node; a kind of block that is not named here does not come through. */
final class ProseBlocks extends AbstractVisitor {

    private final List<Block> blocks = new ArrayList<>();

    List<Block> of(Node parent) {
        visitChildren(parent);
        return blocks;
    }

    @Override
    public void visit(Paragraph paragraph) {
        blocks.add(new Block.Paragraph(line(paragraph)));
    }

    @Override
    public void visit(Heading heading) {
        blocks.add(new Block.Paragraph(Line.EMPTY.then(new Inline.Strong(Prose.inlines(heading)))));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        blocks.add(new Block.CodeSample(info.split("\\s", 2)[0], code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.add(new Block.CodeSample("", code.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        blocks.add(new Block.Paragraph(Line.verbatim(html.getLiteral())));
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks.add(new Block.Quote(new ProseBlocks().of(quote)));
    }

    @Override
    public void visit(BulletList list) {
        blocks.add(new Block.Items(false, items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        blocks.add(new Block.Items(true, items(list)));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            blocks.add(table(block));
        }
    }

    private static List<List<Block>> items(ListBlock list) {
        return children(list).stream().map(item -> new ProseBlocks().of(item)).toList();
    }

    private static Block table(Node table) {
        List<Line> header = List.of();
        List<List<Line>> rows = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                List<Line> cells =
                        children((TableRow) row).stream().map(ProseBlocks::line).toList();
                if (part instanceof TableHead) {
                    header = cells;
                } else {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(header, rows);
    }

    private static Line line(Node parent) {
        return new Line(Prose.inlines(parent));
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
