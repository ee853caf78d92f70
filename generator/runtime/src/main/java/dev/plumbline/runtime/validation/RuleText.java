package dev.plumbline.runtime.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the document says to people about the keywords of a schema. */
public final class RuleText {

    static final RuleText NONE = new RuleText(null, null, null);

    private final @Nullable String title;
    private final @Nullable String sentence;
    private final @Nullable String source;
    private final Map<String, RuleText> translations;

    private RuleText(
            @Nullable String title,
            @Nullable String sentence,
            @Nullable String source,
            Map<String, RuleText> translations) {
        this.title = title;
        this.sentence = sentence;
        this.source = source;
        this.translations = translations;
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

    /** In one language. */
    public RuleText(@Nullable String title, @Nullable String sentence, @Nullable String source) {
        this(title, sentence, source, Map.of());
    }

    /**
     * The same with words in one more language.
     *
     * @param language a BCP 47 tag, such as {@code zh-CN}
     * @param title null where that is not translated
     * @param sentence null where that is not translated
     */
    public RuleText translated(String language, @Nullable String title, @Nullable String sentence) {
        Map<String, RuleText> more = new LinkedHashMap<>(translations);
        more.put(
                language,
                new RuleText(title == null ? this.title : title, sentence == null ? this.sentence : sentence, source));
        return new RuleText(this.title, this.sentence, source, more);
    }

    /**
     * The words in a language. They are looked up as RFC 4647, section 3.4 says: {@code zh-Hans-CN} finds {@code zh-Hans},
     * else {@code zh}. Where that finds nothing, the first that is of the same language at all, and else the document's own.
     */
    public RuleText in(Locale language) {
        String tag = translations.isEmpty() ? "" : language.toLanguageTag();
        while (!tag.isEmpty()) {
            RuleText found = translations.get(tag);
            if (found != null) {
                return found;
            }
            tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        }
        for (Map.Entry<String, RuleText> other : translations.entrySet()) {
            if (other.getKey().startsWith(language.getLanguage() + "-")) {
                return other.getValue();
            }
        }
        return this;
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
        return new Rule(schema, way, keyword, this, List.of(arguments), List.of());
    }
}
