package dev.plumbline.core.emit.java.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Turns a Markdown description into the HTML that Javadoc takes. Markup is made from Markdown alone: HTML in the
 * description is shown, not obeyed.
 */
final class JavadocMarkdown extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern SAFE_CODE = Pattern.compile("[\\p{Alnum} _.,:;=()\\[\\]\"'/+$#%!?|~^-]+");
    private static final Pattern SAFE_URL = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"'<>\\\\{}`]+");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();

    private JavadocMarkdown() {}

    /** The paragraphs, lists and code of the description, each as one block of HTML; paragraphs begin with {@code <p>}. */
    static List<String> blocks(String markdown) {
        JavadocMarkdown visitor = new JavadocMarkdown();
        PARSER.parse(markdown).accept(visitor);
        return List.copyOf(visitor.blocks);
    }

    @Override
    public void visit(Document document) {
        visitChildren(document);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isTable(paragraph)) {
            pre(source(paragraph));
        } else {
            paragraph(text(paragraph));
        }
    }

    @Override
    public void visit(Heading heading) {
        String text = text(heading);
        paragraph(text.isBlank() ? "" : "<b>" + text + "</b>");
    }

    @Override
    public void visit(BulletList list) {
        items("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        items("ol", list);
    }

    @Override
    public void visit(BlockQuote quote) {
        String inner = inner(quote);
        if (!inner.isBlank()) {
            blocks.add("<blockquote>" + inner + "</blockquote>");
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        pre(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        pre(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        paragraph(JavadocText.escape(html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        inline.append(JavadocText.escape(html.getLiteral()));
    }

    @Override
    public void visit(Text text) {
        inline.append(JavadocText.escape(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        String literal = code.getLiteral();
        boolean plain = SAFE_CODE.matcher(literal).matches();
        inline.append(plain ? "{@code " + literal + "}" : "<code>" + JavadocText.escape(literal) + "</code>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline.append(element("em", text(emphasis)));
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        inline.append(element("strong", text(emphasis)));
    }

    @Override
    public void visit(Link link) {
        String label = text(link);
        if (!label.isBlank() && SAFE_URL.matcher(link.getDestination()).matches()) {
            String url = JavadocText.escape(link.getDestination());
            inline.append("<a href=\"").append(url).append("\">").append(label).append("</a>");
        } else {
            inline.append(label);
        }
    }

    @Override
    public void visit(Image image) {
        inline.append(text(image));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        inline.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        inline.append("<br> ");
    }

    private void items(String tag, Node list) {
        StringBuilder html = new StringBuilder();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String inner = inner(item);
            html.append(inner.isBlank() ? "" : "\n  <li>" + inner);
        }
        if (!html.isEmpty()) {
            blocks.add("<" + tag + ">" + html + "\n</" + tag + ">");
        }
    }

    /** The blocks inside another, as one. */
    private static String inner(Node node) {
        JavadocMarkdown visitor = new JavadocMarkdown();
        visitor.visitChildren(node);
        return visitor.blocks.stream().map(JavadocMarkdown::bare).collect(Collectors.joining(" "));
    }

    private String text(Node node) {
        JavadocMarkdown visitor = new JavadocMarkdown();
        visitor.visitChildren(node);
        return JavadocText.closed(visitor.inline.toString());
    }

    /** The text in an element; doclint refuses an element inside one of the same name. */
    private static String element(String tag, String html) {
        return html.isBlank() || html.contains("<" + tag + ">") ? html : "<" + tag + ">" + html + "</" + tag + ">";
    }

    private void paragraph(String html) {
        if (!html.isBlank()) {
            blocks.add("<p>" + html.strip());
        }
    }

    private void pre(String text) {
        if (!text.isBlank()) {
            blocks.add("<pre>" + JavadocText.block(text.stripTrailing()) + "</pre>");
        }
    }

    /** The block without the {@code <p>} it may begin with, for a place where a paragraph has begun already. */
    static String bare(String block) {
        return block.startsWith("<p>") ? block.substring("<p>".length()) : block;
    }

    /** Tables are no CommonMark; their source reads well enough as it is. */
    private static boolean isTable(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith("|")
                && source(paragraph).lines().skip(1).anyMatch(line -> line.matches("[|: -]+"));
    }

    private static String source(Node node) {
        StringBuilder source = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            source.append(
                    child instanceof Text text
                            ? text.getLiteral()
                            : child instanceof Code code
                                    ? code.getLiteral()
                                    : child instanceof SoftLineBreak ? "\n" : source(child));
        }
        return source.toString();
    }
}
