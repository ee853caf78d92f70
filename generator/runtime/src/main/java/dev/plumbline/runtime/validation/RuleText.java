package dev.plumbline.runtime.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the document says to people about the keywords of a schema. */
public final class RuleText {
    static final RuleText NONE = new RuleText(null, null, null);

    private final @Nullable String title;
    private final @Nullable String sentence;
    private final @Nullable String source;

    /**
     * Of its parts.
     *
     * @param title the name of the rule
     * @param sentence what a user reads when it fails
     * @param source where it is documented
     */
    public RuleText(@Nullable String title, @Nullable String sentence, @Nullable String source) {
        this.title = title;
        this.sentence = sentence;
        this.source = source;
    }

    /** The name of the rule. */
    public @Nullable String title() {
        return title;
    }

    /** What a user reads when it fails. */
    public @Nullable String sentence() {
        return sentence;
    }

    /** Where it is documented. */
    public @Nullable String source() {
        return source;
    }

    /** A rule with this text, named by its pointer alone: {@code #/a/type}. */
    public Rule rule(String pointer, String keyword, String... arguments) {
        return SchemaLocation.rule(this, pointer, keyword, arguments);
    }

    /**
     * A rule with this text.
     *
     * @param schema the schema that the validator is made of
     * @param way from there to the keyword
     */
    public Rule rule(SchemaLocation schema, String way, String keyword, String... arguments) {
        return new Rule(schema, way, keyword, title, sentence, source, List.of(arguments));
    }
}
