package dev.plumbline.core.emit.docs;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A page as a Markdown reader sees it. */
final class Rendered extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();

    final List<String> html = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final List<String> headings = new ArrayList<>();
    final List<FencedCodeBlock> code = new ArrayList<>();
    final List<List<List<String>>> tables = new ArrayList<>();

    static Rendered of(String markdown) {
        Rendered rendered = new Rendered();
        PARSER.parse(markdown).accept(rendered);
        return rendered;
    }

    /** The table whose first header cells are these. */
    List<List<String>> table(String... header) {
        return tables.stream()
                .filter(table -> table.get(0)
                        .subList(0, Math.min(header.length, table.get(0).size()))
                        .equals(List.of(header)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table with " + List.of(header) + " in " + tables));
    }

    @Override
    public void visit(HtmlInline node) {
        html.add(node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        html.add(node.getLiteral());
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
        headings.add(TEXT.render(heading));
        visitChildren(heading);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code.add(block);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<List<String>> rows = new ArrayList<>();
            for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    List<String> cells = new ArrayList<>();
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add(text(cell));
                    }
                    rows.add(cells);
                }
            }
            tables.add(rows);
        }
        visitChildren(block);
    }

    private static String text(Node cell) {
        StringBuilder text = new StringBuilder();
        cell.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }
}
