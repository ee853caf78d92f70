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

    public static Line code(String text) {
        return EMPTY.thenCode(text);
    }

    public static Line link(String label, String key) {
        return EMPTY.thenLink(label, key);
    }

    public Line then(String text) {
        return then(new Inline.Words(text));
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

    public Line then(Line other) {
        List<Inline> longer = new ArrayList<>(parts);
        longer.addAll(other.parts);
        return new Line(longer);
    }

    /** The lines one after another, with something between them; empty ones are left out. */
    public static Line join(List<Line> lines, String between) {
        Line joined = EMPTY;
        for (Line line : lines) {
            if (!line.isEmpty()) {
                joined = (joined.isEmpty() ? joined : joined.then(between)).then(line);
            }
        }
        return joined;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What the line says, without any marks. */
    public String text() {
        return text(parts);
    }

    private static String text(List<Inline> parts) {
        StringBuilder text = new StringBuilder();
        for (Inline part : parts) {
            text.append(text(part));
        }
        return text.toString();
    }

    private static String text(Inline part) {
        if (part instanceof Inline.Words words) {
            return words.text();
        } else if (part instanceof Inline.Code code) {
            return code.text();
        } else if (part instanceof Inline.Strong strong) {
            return text(strong.parts());
        } else if (part instanceof Inline.Emphasis emphasis) {
            return text(emphasis.parts());
        } else if (part instanceof Inline.PageLink link) {
            return text(link.label());
        } else if (part instanceof Inline.WebLink link) {
            return text(link.label());
        }
        return " ";
    }
}
