package dev.plumbline.core.emit.docs.page;

import java.util.List;

/** What a document says of itself in another language. */
public interface DocumentTexts {

    /** Those of a document that is in one language only. */
    DocumentTexts NONE = new DocumentTexts() {
        @Override
        public String in(String text) {
            return text;
        }

        @Override
        public Line line(Inline.Described described) {
            return described.line();
        }

        @Override
        public List<Block> blocks(Block.Described described) {
            return described.blocks();
        }
    };

    /** A text that is no Markdown; as it is where it is not translated. */
    String in(String text);

    /** A description in a line. */
    Line line(Inline.Described described);

    /** A description. */
    List<Block> blocks(Block.Described described);
}
