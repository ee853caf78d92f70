package dev.plumbline.core.emit.docs.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Has the library take what is Markdown already as it is: tables and plain text, which are most of what pages say. What
 * stands at the beginning of a line, and how blocks follow one another, stays the library's affair.
 */
final class RenderedBlocks implements MarkdownNodeRendererFactory {

    /** Rows of a table, the header's first and the line under it second. */
    static final class Rows extends CustomBlock {

        private final List<String> rows;

        Rows(List<String> rows) {
            this.rows = List.copyOf(rows);
        }
    }

    /** A piece of a line, escaped. */
    static final class Piece extends CustomNode {

        private final String markdown;

        Piece(String markdown) {
            this.markdown = markdown;
        }
    }

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new Renderer(context.getWriter());
    }

    @Override
    public Set<Character> getSpecialCharacters() {
        return Set.of();
    }

    private record Renderer(MarkdownWriter writer) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Rows.class, Piece.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Piece piece) {
                writer.raw(piece.markdown);
            } else if (node instanceof Rows table) {
                writer.pushTight(true);
                for (String row : table.rows) {
                    writer.raw(row);
                    writer.block();
                }
                writer.popTight();
                writer.block();
            }
        }
    }
}
