package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.List;

/**
 * The rows of GitHub's tables, as the library writes them. Tables are the most of what large documents say, and the library
 * makes a tree of each and then looks at every sign several times.
 */
final class MarkdownCells {

    private final MarkdownLinks links;
    private final Translator translator;
    private final StringBuilder out = new StringBuilder();

    MarkdownCells(MarkdownLinks links, Translator translator) {
        this.links = links;
        this.translator = translator;
    }

    /** A row in one line. */
    String row(List<Line> cells) {
        out.setLength(0);
        for (Line cell : cells) {
            out.append('|');
            Line said = translator.line(cell);
            parts(said.parts());
            if (endsInBackslash(said.parts())) {
                out.append(' ');
            }
        }
        return out.append('|').toString();
    }

    /** A backslash at the end of a cell would take the cell's border for itself, even an escaped one. */
    private static boolean endsInBackslash(List<Inline> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            String text = Line.plainText(parts.get(i));
            if (!text.isEmpty()) {
                return text.endsWith("\\");
            }
        }
        return false;
    }

    private void parts(List<Inline> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Inline part = parts.get(i);
            if (part instanceof Inline.Words words) {
                text(words.text(), parts, i);
            } else if (part instanceof Inline.Verbatim verbatim) {
                text(verbatim.text(), parts, i);
            } else if (part instanceof Inline.Code code && code.text().isBlank()) {
                text(code.text(), parts, i);
            } else if (part instanceof Inline.Code code) {
                code(code.text());
            } else if (part instanceof Inline.LineEnd) {
                out.append(' ');
            } else if (!Line.plainText(part).isEmpty()) {
                around(part);
            }
        }
    }

    private void around(Inline part) {
        if (part instanceof Inline.Strong strong) {
            around("**", strong.parts(), "**");
        } else if (part instanceof Inline.Emphasis emphasis) {
            around("*", emphasis.parts(), "*");
        } else if (part instanceof Inline.PageLink link) {
            link(link.label(), links.to(link.key()));
        } else if (part instanceof Inline.WebLink link) {
            link(link.label(), link.address().toASCIIString());
        } else {
            throw new IllegalArgumentException("unknown inline " + part);
        }
    }

    private void around(String before, List<Inline> parts, String after) {
        out.append(before);
        parts(parts);
        out.append(after);
    }

    private void link(List<Inline> label, String address) {
        boolean brackets = address.indexOf('(') >= 0 || address.indexOf(')') >= 0;
        around("[", label, brackets ? "](<" : "](");
        out.append(address).append(brackets ? ">)" : ")");
    }

    /** Where a link follows, an exclamation mark would make it an image. */
    private void text(String text, List<Inline> parts, int at) {
        if (text.endsWith("!") && isLink(parts, at + 1)) {
            MarkdownText.escape(text.substring(0, text.length() - 1), out);
            out.append("\\!");
        } else {
            MarkdownText.escape(text, out);
        }
    }

    /** Whether the next part that says anything is a link. */
    static boolean isLink(List<Inline> parts, int from) {
        for (int i = from; i < parts.size(); i++) {
            if (!Line.plainText(parts.get(i)).isEmpty()) {
                return parts.get(i) instanceof Inline.PageLink || parts.get(i) instanceof Inline.WebLink;
            }
        }
        return false;
    }

    /** Between so many marks that those in the text are none. */
    private void code(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String marks = "`".repeat(longest + 1);
        boolean apart = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") && text.endsWith(" ");
        out.append(marks).append(apart ? " " : "");
        out.append(text.replace("|", "\\|"));
        out.append(apart ? " " : "").append(marks);
    }
}
