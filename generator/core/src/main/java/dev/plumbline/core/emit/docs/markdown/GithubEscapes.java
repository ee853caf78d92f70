package dev.plumbline.core.emit.docs.markdown;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Has the renderer escape what only GitHub gives a meaning to: {@code ~} strikes out, {@code $} sets formulas, {@code |} makes tables. */
final class GithubEscapes implements MarkdownNodeRendererFactory {

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new RendersNothing();
    }

    @Override
    public Set<Character> getSpecialCharacters() {
        return Set.of('~', '$', '|');
    }

    private static final class RendersNothing implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of();
        }

        @Override
        public void render(Node node) {
            throw new IllegalStateException("renders nothing");
        }
    }
}
