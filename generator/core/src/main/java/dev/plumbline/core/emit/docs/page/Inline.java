package dev.plumbline.core.emit.docs.page;

import java.net.URI;
import java.util.List;

/**
 * A piece of a line. Text is text: what it looks like in Markdown or HTML is the writer's affair, and in which language
 * our own words are said is that of a {@link Translator}.
 */
public sealed interface Inline {

    /** Words of ours, in English; control characters and line breaks are taken out. */
    record Words(String text) implements Inline {

        public Words {
            text = PlainText.inOneLine(text);
        }
    }

    /** Words of the document, in whatever language they are. */
    record Verbatim(String text) implements Inline {

        public Verbatim {
            text = PlainText.inOneLine(text);
        }
    }

    /** A piece that is said, and translated, by itself. */
    record Group(List<Inline> parts) implements Inline {

        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** A list in a line; {@code separator} and {@code last}, before the last of them, are ours. */
    record Listed(List<Line> lines, String separator, String last) implements Inline {

        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /** Clauses of ours as a sentence, with a capital and a full stop. */
    record Sentence(Line clauses) implements Inline {}

    /** What the document, or the runtime, says in two languages. */
    record Bilingual(Line english, Line chinese) implements Inline {}

    /** Something to type or read literally, in one line; an empty text, which nobody would see, in quotes. */
    record Code(String text) implements Inline {

        public Code {
            text = PlainText.inOneLine(text);
            text = text.isBlank() ? "\"" + text + "\"" : text;
        }
    }

    /** Pieces that matter more. */
    record Strong(List<Inline> parts) implements Inline {

        public Strong {
            parts = List.copyOf(parts);
        }
    }

    /** Pieces to stress. */
    record Emphasis(List<Inline> parts) implements Inline {

        public Emphasis {
            parts = List.copyOf(parts);
        }
    }

    /** A link to the heading with that key, on whichever page it is. */
    record PageLink(List<Inline> label, String key) implements Inline {

        public PageLink {
            label = List.copyOf(label);
        }
    }

    /** A link out of the documentation; the scheme is {@code http}, {@code https} or {@code mailto}. */
    record WebLink(List<Inline> label, URI address) implements Inline {

        public WebLink {
            label = List.copyOf(label);
        }
    }

    /** The end of a line inside a paragraph; a space where lines cannot end. */
    record LineEnd() implements Inline {}
}
