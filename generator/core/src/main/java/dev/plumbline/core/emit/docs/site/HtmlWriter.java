package dev.plumbline.core.emit.docs.site;

import java.util.Set;

/**
 * Writes HTML. Text and the values of attributes can be written escaped and in no other way, so that whatever a document
 * says stays text; names of elements and attributes are those of the code that calls.
 */
final class HtmlWriter {

    private static final Set<String> EMPTY = Set.of("br", "link", "meta", "input", "hr");

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; attributes are pairs of a name and a value, and one without a value has an empty one. */
    HtmlWriter open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                html.append("=\"");
                escape(attributes[i + 1]);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    HtmlWriter close(String element) {
        if (!EMPTY.contains(element)) {
            html.append("</").append(element).append('>');
        }
        return this;
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    HtmlWriter doctype() {
        html.append("<!doctype html>\n");
        return this;
    }

    /** What another writer has written. */
    HtmlWriter add(HtmlWriter other) {
        html.append(other.html);
        return this;
    }

    boolean sameAs(HtmlWriter other) {
        return html.compareTo(other.html) == 0;
    }

    /** What lies between two marks goes in as a whole: a builder takes a part of a text sign by sign. */
    private void escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>') {
                String escaped = escaped(c);
                if (!escaped.isEmpty()) {
                    html.append(text.substring(from, i)).append(escaped);
                    from = i + 1;
                }
            }
        }
        html.append(from == 0 ? text : text.substring(from));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
