package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines as HTML, in both languages where they differ: the style shows the one that the page's {@code lang} says. So a
 * reader changes the language in place, and nothing is said twice that is the same.
 */
final class HtmlLines {

    private static final int LONGEST_WORD = 26;
    private static final int LONG_NAME = 22;

    private final HtmlLinks links;
    private final Translator chinese;

    HtmlLines(HtmlLinks links, Translator chinese) {
        this.links = links;
        this.chinese = chinese;
    }

    /** The line in both languages. */
    void add(Line line, HtmlWriter out) {
        Line english = Translator.ENGLISH.line(line);
        Line other = chinese.line(line);
        List<Inline> parts = english.parts();
        List<Inline> otherParts = other.parts();
        if (english == other || parts.equals(otherParts)) {
            parts(parts, out);
            return;
        }
        HtmlWriter written = of(parts);
        HtmlWriter otherWritten = of(otherParts);
        if (written.sameAs(otherWritten)) {
            out.add(written);
        } else {
            out.open("span", "lang", "en").add(written).close("span");
            out.open("span", "lang", "zh").add(otherWritten).close("span");
        }
    }

    private HtmlWriter of(List<Inline> parts) {
        HtmlWriter out = new HtmlWriter();
        parts(parts, out);
        return out;
    }

    private void parts(List<Inline> parts, HtmlWriter out) {
        for (Inline part : parts) {
            part(part, out);
        }
    }

    private void part(Inline part, HtmlWriter out) {
        if (part instanceof Inline.Words words) {
            out.text(words.text());
        } else if (part instanceof Inline.Verbatim verbatim) {
            String text = verbatim.text();
            broken(text.indexOf(' ') < 0 ? pieces(text) : List.of(text), out);
        } else if (part instanceof Inline.Code code) {
            code(code.text(), out);
        } else if (part instanceof Inline.Strong strong) {
            inside("strong", strong.parts(), out);
        } else if (part instanceof Inline.Emphasis emphasis) {
            inside("em", emphasis.parts(), out);
        } else if (part instanceof Inline.PageLink link) {
            inside("a", link.label(), out, "href", links.to(link.key()));
        } else if (part instanceof Inline.WebLink link) {
            inside("a", link.label(), out, "href", link.address().toASCIIString(), "rel", "noopener noreferrer");
        } else if (part instanceof Inline.LineEnd) {
            out.open("br");
        } else {
            throw new IllegalArgumentException("unknown inline " + part);
        }
    }

    /** What is long may be broken anywhere, so that it does not make a column of a table too wide. */
    private static void code(String text, HtmlWriter out) {
        List<String> pieces = pieces(text);
        if (pieces.stream().anyMatch(piece -> piece.length() > LONGEST_WORD)) {
            out.open("code", "class", "long");
        } else {
            out.open("code");
        }
        broken(pieces, out);
        out.close("code");
    }

    /** A chain of calls is broken before a call; a word that is long all the same after a slash, and between its words. */
    static List<String> pieces(String text) {
        if (text.length() <= LONG_NAME) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '.' && beginsCall(text, i)) {
                words(text.substring(from, i), pieces);
                from = i;
            }
        }
        words(text.substring(from), pieces);
        return pieces;
    }

    /** Whether at a dot, after a word or a call, a call begins. */
    private static boolean beginsCall(String text, int dot) {
        int end = dot + 1;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        boolean isCall = end > dot + 1 && end < text.length() && text.charAt(end) == '(';
        return isCall && (isWord(text.charAt(dot - 1)) || text.charAt(dot - 1) == ')');
    }

    private static void words(String call, List<String> pieces) {
        int from = 0;
        if (hasLongWord(call)) {
            for (int i = 1; i < call.length(); i++) {
                if (beginsWord(call, i)) {
                    pieces.add(call.substring(from, i));
                    from = i;
                }
            }
        }
        pieces.add(call.substring(from));
    }

    private static boolean hasLongWord(String call) {
        int begin = 0;
        for (int i = 0; i < call.length(); i++) {
            begin = call.charAt(i) == ' ' ? i + 1 : begin;
            if (i - begin >= LONG_NAME) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hump begins, as in {@code aName}, or what follows a slash or an underscore. */
    private static boolean beginsWord(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        if (c >= 'A' && c <= 'Z') {
            boolean small = before >= 'a' && before <= 'z' || before >= '0' && before <= '9';
            boolean follows = at + 1 < text.length() && text.charAt(at + 1) >= 'a' && text.charAt(at + 1) <= 'z';
            if (small && follows) {
                return true;
            }
        }
        return at > 1
                && (before == '/' || before == '_')
                && (isWord(text.charAt(at - 2)) || text.charAt(at - 2) == '}')
                && (isWord(c) || c == '{');
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static void broken(List<String> pieces, HtmlWriter out) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                out.open("wbr");
            }
            out.text(pieces.get(i));
        }
    }

    private void inside(String element, List<Inline> parts, HtmlWriter out, String... attributes) {
        out.open(element, attributes);
        parts(parts, out);
        out.close(element);
    }
}
