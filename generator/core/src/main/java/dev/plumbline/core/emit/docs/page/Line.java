package dev.plumbline.core.emit.docs.page;

import java.util.ArrayList;
import java.util.List;

/** Pieces of text in one line: a paragraph, a heading or a table cell. Each method gives a longer line. */
public record Line(List<Inline> parts) {

    /** Nothing. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        parts = List.copyOf(parts);
    }

    public static Line words(String text) {
        return EMPTY.then(text);
    }

    /** Words of the document. */
    public static Line verbatim(String text) {
        return EMPTY.thenVerbatim(text);
    }

    public static Line code(String text) {
        return EMPTY.thenCode(text);
    }

    public static Line link(String label, String key) {
        return EMPTY.thenLink(label, key);
    }

    /** A link with that label. */
    public static Line link(Line label, String key) {
        return EMPTY.then(new Inline.PageLink(label.parts(), key));
    }

    public Line then(String text) {
        return then(new Inline.Words(text));
    }

    public Line thenVerbatim(String text) {
        return then(new Inline.Verbatim(text));
    }

    public Line thenCode(String text) {
        return then(new Inline.Code(text));
    }

    public Line thenStrong(String text) {
        return then(new Inline.Strong(List.of(new Inline.Words(text))));
    }

    public Line thenLink(String label, String key) {
        return then(new Inline.PageLink(List.of(new Inline.Words(label)), key));
    }

    public Line then(Inline part) {
        List<Inline> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Line(longer);
    }

    /** The line, then another that is said by itself. */
    public Line then(Line other) {
        if (other.isEmpty()) {
            return this;
        }
        boolean single = other.parts.size() == 1 && !(other.parts.get(0) instanceof Inline.Words);
        return then(single ? other.parts.get(0) : new Inline.Group(other.parts));
    }

    /** The lines one after another, with something between them; empty ones are left out. */
    public static Line join(List<Line> lines, String between) {
        return listed(lines, between, between);
    }

    /** The same with something else before the last of them. */
    public static Line listed(List<Line> lines, String between, String last) {
        List<Line> said = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (said.size() < 2) {
            return said.isEmpty() ? EMPTY : said.get(0);
        }
        return EMPTY.then(new Inline.Listed(said, between, last));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What the line says in English, without any marks. */
    public String text() {
        return text(Translator.ENGLISH);
    }

    /** What the line says, without any marks. */
    public String text(Translator translator) {
        return translator.line(this).plainText();
    }

    /** What a line that a translator has made says. */
    public String plainText() {
        return plainText(parts);
    }

    private static String plainText(List<Inline> parts) {
        if (parts.size() == 1) {
            return plainText(parts.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (Inline part : parts) {
            text.append(plainText(part));
        }
        return text.toString();
    }

    /** What a piece that a translator has made says. */
    public static String plainText(Inline part) {
        if (part instanceof Inline.Words words) {
            return words.text();
        } else if (part instanceof Inline.Verbatim verbatim) {
            return verbatim.text();
        } else if (part instanceof Inline.Code code) {
            return code.text();
        } else if (part instanceof Inline.Strong strong) {
            return plainText(strong.parts());
        } else if (part instanceof Inline.Emphasis emphasis) {
            return plainText(emphasis.parts());
        } else if (part instanceof Inline.PageLink link) {
            return plainText(link.label());
        } else if (part instanceof Inline.WebLink link) {
            return plainText(link.label());
        }
        return " ";
    }
}
