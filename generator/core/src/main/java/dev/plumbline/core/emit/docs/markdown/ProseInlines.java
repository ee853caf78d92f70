package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Inline;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The pieces below a CommonMark node. */
final class ProseInlines extends AbstractVisitor {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final List<Inline> parts = new ArrayList<>();

    List<Inline> of(Node parent) {
        visitChildren(parent);
        return parts;
    }

    @Override
    public void visit(Text text) {
        parts.add(new Inline.Verbatim(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        parts.add(new Inline.Code(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        parts.add(BREAK.matcher(tag).matches() ? new Inline.LineEnd() : new Inline.Verbatim(tag));
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        parts.add(new Inline.Verbatim(" "));
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        parts.add(new Inline.LineEnd());
    }

    @Override
    public void visit(Emphasis emphasis) {
        parts.add(new Inline.Emphasis(Prose.inlines(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        parts.add(new Inline.Strong(Prose.inlines(strong)));
    }

    @Override
    public void visit(Link link) {
        link(link.getDestination(), Prose.inlines(link));
    }

    @Override
    public void visit(Image image) {
        link(image.getDestination(), Prose.inlines(image));
    }

    private void link(String destination, List<Inline> label) {
        address(destination)
                .ifPresentOrElse(
                        address -> parts.add(new Inline.WebLink(
                                label.isEmpty() ? List.of(new Inline.Verbatim(address.toString())) : label, address)),
                        () -> parts.addAll(label));
    }

    /** The address, where it is one that a page may lead to. */
    static Optional<URI> address(String text) {
        try {
            URI address = new URI(text);
            boolean allowed = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            return allowed ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
