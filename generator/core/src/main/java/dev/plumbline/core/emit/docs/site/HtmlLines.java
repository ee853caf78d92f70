package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines as HTML, in both languages where they differ: the style shows the one that the page's {@code lang} says. So a
 * reader changes the language in place, and nothing is said twice that is the same.
 */
final class HtmlLines {

    private static final int LONGEST_WORD = 26;
    private static final int LONG_NAME = 22;
    private static final Pattern CALL = Pattern.compile("(?<=[\\w)])(?=\\.\\w+\\()");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[\\w}][/_])(?=[\\w{])");

    private final HtmlLinks links;
    private final Translator chinese;

    HtmlLines(HtmlLinks links, Translator chinese) {
        this.links = links;
        this.chinese = chinese;
    }

    /** The line in both languages. */
    void add(Line line, HtmlWriter out) {
        List<Inline> parts = Translator.ENGLISH.line(line).parts();
        List<Inline> otherParts = chinese.line(line).parts();
        if (parts.equals(otherParts)) {
            parts(parts, out);
            return;
        }
        HtmlWriter english = of(parts);
        HtmlWriter other = of(otherParts);
        if (english.sameAs(other)) {
            out.add(english);
        } else {
            out.open("span", "lang", "en").add(english).close("span");
            out.open("span", "lang", "zh").add(other).close("span");
        }
    }

    private HtmlWriter of(List<Inline> parts) {
        HtmlWriter out = new HtmlWriter();
        parts(parts, out);
        return out;
    }

    private void parts(List<Inline> parts, HtmlWriter out) {
        parts.forEach(part -> part(part, out));
    }

    private void part(Inline part, HtmlWriter out) {
        if (part instanceof Inline.Words words) {
            out.text(words.text());
        } else if (part instanceof Inline.Verbatim verbatim) {
            String text = verbatim.text();
            broken(text.indexOf(' ') < 0 ? pieces(text) : new String[] {text}, out);
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
        String[] pieces = pieces(text);
        if (Arrays.stream(pieces).anyMatch(piece -> piece.length() > LONGEST_WORD)) {
            out.open("code", "class", "long");
        } else {
            out.open("code");
        }
        broken(pieces, out);
        out.close("code");
    }

    /** A chain of calls is broken before a call; a word that is long all the same after a slash, and between its words. */
    private static String[] pieces(String text) {
        return text.length() <= LONG_NAME
                ? new String[] {text}
                : Arrays.stream(CALL.split(text)).flatMap(HtmlLines::words).toArray(String[]::new);
    }

    private static Stream<String> words(String call) {
        boolean isLong = Arrays.stream(call.split(" ")).anyMatch(word -> word.length() > LONG_NAME);
        return isLong ? WORD.splitAsStream(call) : Stream.of(call);
    }

    private static void broken(String[] pieces, HtmlWriter out) {
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                out.open("wbr");
            }
            out.text(pieces[i]);
        }
    }

    private void inside(String element, List<Inline> parts, HtmlWriter out, String... attributes) {
        out.open(element, attributes);
        parts(parts, out);
        out.close(element);
    }
}
