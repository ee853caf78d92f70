package dev.plumbline.core.emit.docs.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page. */
public sealed interface Block {

    /** A description of the document, and the Markdown that it was made of, by which it is translated. */
    record Described(String markdown, List<Block> blocks) implements Block {

        public Described {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 for the page's title, to 6
     * @param line what it says
     * @param key what a {@link Inline.PageLink} names it by, unique over all pages; none where nothing links to it
     */
    record Heading(int level, Line line, @Nullable String key) implements Block {}

    /** A paragraph. */
    record Paragraph(Line line) implements Block {}

    /** A table: a header, and rows of as many cells. */
    record Table(List<Line> header, List<List<Line>> rows) implements Block {

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Line> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "a row of " + row.size() + " cells under " + header.size() + " headings");
                }
            }
        }
    }

    /** Lines to copy; {@code language} is the word after the fence, such as {@code json}. */
    record CodeSample(String language, String code) implements Block {

        public CodeSample {
            language = PlainText.inOneLine(language).replaceAll("[^A-Za-z0-9_+-]", "");
            code = PlainText.inLines(code);
        }
    }

    /** A list, with bullets or with numbers. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Blocks that stand apart from the text around them. */
    record Quote(List<Block> blocks) implements Block {

        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Steps that follow one another, and what the last of them leads to, to look at rather than to read.
     *
     * @param title what it shows
     * @param description the same in words, for those who do not see it
     * @param steps at least one
     * @param again why the last step is taken again; empty where it is not
     * @param ends where it may lead, at least one
     */
    record Diagram(Line title, Line description, List<Step> steps, Line again, List<End> ends) implements Block {

        public Diagram {
            steps = List.copyOf(steps);
            ends = List.copyOf(ends);
        }

        /** A step; {@code onward} says what leads to the next one, and is empty where nothing need be said. */
        public record Step(Line text, Line onward) {}

        /** An end; {@code when} says what leads to it, and is empty where nothing need be said. */
        public record End(Mark mark, Line when, Line text) {}

        /** How an end is to be taken. */
        public enum Mark {
            PLAIN(""),
            GOOD("✓ "),
            BAD("✕ "),
            OPEN("… ");

            private final String sign;

            Mark(String sign) {
                this.sign = sign;
            }

            /** What stands before the end's text, as colours alone say nothing to some. */
            public String sign() {
                return sign;
            }
        }
    }
}
