package dev.plumbline.core.emit.docs.site;

import java.util.Arrays;
import java.util.Set;

/**
 * Writes HTML. Text and the values of attributes can be written escaped and in no other way, so that whatever a document
 * says stays text; names of elements and attributes are those of the code that calls.
 */
final class HtmlWriter {

    private static final int FIRST = 256;

    /** No character becomes more bytes. */
    private static final int MOST_BYTES = 6;

    private static final Set<String> EMPTY = Set.of("br", "link", "meta", "input", "hr");

    /** UTF-8, as it goes to a file: a page has words in two languages, and characters would take twice the memory. */
    private byte[] html = new byte[FIRST];

    private int length;

    /** Opens an element; attributes are pairs of a name and a value, and one without a value has an empty one. */
    HtmlWriter open(String element, String... attributes) {
        write('<').write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            write(' ').write(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                write("=\"");
                escape(attributes[i + 1]);
                write('"');
            }
        }
        return write('>');
    }

    HtmlWriter close(String element) {
        if (!EMPTY.contains(element)) {
            write("</").write(element).write('>');
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
        return write('\n');
    }

    HtmlWriter doctype() {
        return write("<!doctype html>\n");
    }

    /** What another writer has written. */
    HtmlWriter add(HtmlWriter other) {
        room(other.length);
        System.arraycopy(other.html, 0, html, length, other.length);
        length += other.length;
        return this;
    }

    boolean sameAs(HtmlWriter other) {
        return Arrays.equals(html, 0, length, other.html, 0, other.length);
    }

    private void room(int bytes) {
        if (html.length - length < bytes) {
            html = Arrays.copyOf(html, Math.max(2 * html.length, length + bytes));
        }
    }

    private HtmlWriter write(char ascii) {
        room(1);
        html[length++] = (byte) ascii;
        return this;
    }

    /** What is written here is ASCII. */
    private HtmlWriter write(String ascii) {
        int end = ascii.length();
        room(end);
        for (int i = 0; i < end; i++) {
            html[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    private void escape(String text) {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            room(MOST_BYTES);
            char c = text.charAt(i);
            if (c > '>' && c < 0x80) {
                html[length++] = (byte) c;
            } else if (c >= 0x80) {
                i = character(text, i);
            } else {
                switch (c) {
                    case '&' -> write("&amp;");
                    case '<' -> write("&lt;");
                    case '>' -> write("&gt;");
                    case '"' -> write("&quot;");
                    case '\'' -> write("&#39;");
                    default -> html[length++] = (byte) c;
                }
            }
        }
    }

    /** Writes a character that is not ASCII; gives where it ends. Half a character is a question mark, as in any file. */
    private int character(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x800) {
            html[length++] = (byte) (0xc0 | c >> 6);
        } else if (!Character.isSurrogate(c)) {
            html[length++] = (byte) (0xe0 | c >> 12);
            html[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        } else {
            int whole = text.codePointAt(at);
            if (!Character.isSupplementaryCodePoint(whole)) {
                html[length++] = '?';
                return at;
            }
            html[length++] = (byte) (0xf0 | whole >> 18);
            html[length++] = (byte) (0x80 | whole >> 12 & 0x3f);
            html[length++] = (byte) (0x80 | whole >> 6 & 0x3f);
            html[length++] = (byte) (0x80 | whole & 0x3f);
            return at + 1;
        }
        html[length++] = (byte) (0x80 | c & 0x3f);
        return at;
    }

    /** What was written, in UTF-8. */
    byte[] bytes() {
        return Arrays.copyOf(html, length);
    }
}
