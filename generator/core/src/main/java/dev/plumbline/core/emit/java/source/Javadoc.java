package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.model.Docs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Javadoc comment. Text of the document comes in through {@link #markdown}, {@link #title} and the Markdown of
 * {@link #param}, and nowhere else; the other texts are the generator's own, already as Javadoc.
 */
public final class Javadoc {

    private static final String TAG_INDENT = "    ";

    private final List<String> blocks = new ArrayList<>();
    private final List<CodeBlock> tags = new ArrayList<>();

    private Javadoc() {}

    /** A comment without a word yet. */
    public static Javadoc empty() {
        return new Javadoc();
    }

    /** A comment that begins with the document's title and description, or where it has neither, with a sentence. */
    public static Javadoc of(Docs docs, String otherwise) {
        Javadoc javadoc = new Javadoc().title(docs.title()).markdown(docs.description());
        return javadoc.blocks.isEmpty() ? javadoc.say(otherwise) : javadoc;
    }

    /** The same for a thing that is only mentioned: a sentence or more in one paragraph, safe to put into another. */
    public static String inline(Docs docs, String otherwise) {
        return JoinedSentences.join(
                of(docs, otherwise).blocks.stream().map(JavadocMarkdown::bare).toList());
    }

    /** The same for a description alone. */
    public static String inline(String markdown) {
        return JoinedSentences.join(JavadocMarkdown.blocks(markdown).stream()
                .map(JavadocMarkdown::bare)
                .toList());
    }

    /** The first sentence of what the document says of a thing; its title where it says no more, else nothing. */
    public static String firstSentence(Docs docs) {
        Javadoc described = new Javadoc().markdown(docs.description());
        return (described.blocks.isEmpty() ? new Javadoc().title(docs.title()) : described)
                .blocks.stream().findFirst().map(FirstSentence::of).orElse("");
    }

    /** Adds plain text of the document as a sentence. */
    public Javadoc title(@Nullable String title) {
        return title == null || title.isBlank() ? this : say(sentence(JavadocText.escape(title.strip())));
    }

    /** Adds Markdown of the document. */
    public Javadoc markdown(@Nullable String markdown) {
        if (markdown != null) {
            JavadocMarkdown.blocks(markdown).forEach(this::block);
        }
        return this;
    }

    /** Adds a paragraph of Javadoc; nothing where it is blank. */
    public Javadoc say(String javadoc) {
        if (!javadoc.isBlank()) {
            block("<p>" + javadoc);
        }
        return this;
    }

    private void block(String block) {
        blocks.add(blocks.isEmpty() ? JavadocMarkdown.bare(block) : block);
    }

    /** Adds {@code @param}; the sentences are Javadoc. Nothing where there is nothing to say. */
    public Javadoc param(String name, String... sentences) {
        String text = JoinedSentences.join(sentences);
        return text.isEmpty() ? this : tag("@param " + name + " " + text);
    }

    /** Adds {@code @return}; the text is Javadoc. */
    public Javadoc returns(String text) {
        return tag("@return " + text);
    }

    /** Adds {@code @throws}; the text is Javadoc. */
    public Javadoc throwing(ClassName type, String text) {
        String rest = JavadocText.wrap("@throws " + type.simpleName() + " " + text, TAG_INDENT)
                .substring("@throws ".length() + type.simpleName().length());
        tags.add(CodeBlock.of("@throws $T$L", type, rest));
        return this;
    }

    /** Adds {@code @deprecated} where it is so. */
    public Javadoc deprecated(Docs docs) {
        return docs.deprecated() ? tag("@deprecated The document says so.") : this;
    }

    private Javadoc tag(String text) {
        tags.add(CodeBlock.of("$L", wrapped(text, TAG_INDENT)));
        return this;
    }

    /** The comment; an empty block, of which no comment is made, where there is nothing to say. */
    public CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (blocks.isEmpty() && tags.isEmpty()) {
            return code.build();
        }
        code.add(
                "$L",
                String.join(
                        "\n\n", blocks.stream().map(block -> wrapped(block, "")).toList()));
        String gap = blocks.isEmpty() ? "" : "\n\n";
        for (CodeBlock tag : tags) {
            code.add("$L$L", gap, tag);
            gap = "\n";
        }
        return code.build();
    }

    private static String wrapped(String block, String continuation) {
        if (block.contains("<pre>")) {
            return block;
        }
        return block.lines()
                .map(line -> JavadocText.wrap(line, continuation))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?。!?]") ? text : text + ".";
    }
}
