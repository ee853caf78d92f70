package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordMessagesTest {

    private static final String BUNDLE = "dev.plumbline.runtime.validation.messages";
    private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);
        assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
        // A bundle's own keys, without those of the one behind it.
        Set<String> own = new TreeSet<>(chinese.keySet());
        own.removeIf(key -> chinese.getString(key).equals(english.getString(key)) && !key.endsWith(".plain"));
        assertThat(own).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(slots(chinese, key)).as(key).isEqualTo(slots(english, key));
        }
    }

    private static Set<String> slots(ResourceBundle bundle, String key) {
        return SLOT.matcher(bundle.getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 必须大于或等于 3",
        "zh-CN, 必须大于或等于 3",
        "zh-Hans, 必须大于或等于 3",
        "en-GB, must be at least 3",
        "fr, must be at least 3"
    })
    void thePlatformsLocaleIsNeverAsked(String tag, String sentence) {
        Locale before = Locale.getDefault();
        try {
            for (Locale platform : List.of(Locale.US, Locale.CHINA, Locale.FRANCE)) {
                Locale.setDefault(platform);
                assertThat(KeywordMessages.in(Locale.forLanguageTag(tag)).demand("minimum", List.of("3")))
                        .isEqualTo(sentence);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What looks like a slot, a key or a regular expression's group in an argument is only text. */
    @Test
    void argumentsAreTextOnly() {
        KeywordMessages messages = KeywordMessages.in(Locale.ENGLISH);
        assertThat(messages.demand("pattern", List.of("{0}$1\\{1}'"))).isEqualTo("must match {0}$1\\{1}'");
        assertThat(messages.demand("required", List.of("plain"))).isEqualTo("must have the property \"plain\"");
        assertThat(messages.demand("additionalProperties", List.of("[1]", "plain")))
                .isEqualTo("must not be present: the known properties are [1], plain");
    }

    @Test
    void aKeywordWithoutWordsAndLongArgumentsStillMakeASentence() {
        KeywordMessages messages = KeywordMessages.in(Locale.ENGLISH);
        assertThat(messages.demand("x-unknown", List.of())).isEqualTo("must satisfy the schema");
        assertThat(messages.demand("pattern", List.of("a".repeat(10_000)))).hasSizeLessThan(300);
    }

    /** A name that is written as a number of arguments, or as a word of ours, is a name. */
    @Test
    void argumentsDoNotChooseAnotherSentence() {
        KeywordMessages messages = KeywordMessages.in(Locale.ENGLISH);
        for (String name : List.of("#1", "(1)", "1", "0", "[1]")) {
            assertThat(messages.demand("not", List.of("required", name)))
                    .isEqualTo("must not have the property \"" + name + "\"");
        }
        assertThat(messages.demand("enum", List.of("(0)"))).isEqualTo("must be (0)");
    }

    @Test
    void everySentenceIsFilledIn() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        KeywordMessages messages = KeywordMessages.in(Locale.ENGLISH);
        for (String key : english.keySet()) {
            assertThat(messages.text(key, List.of("A", "B", "C"))).as(key).doesNotContain("{", "}");
            assertThat(messages.text(key, List.of())).as(key).doesNotContain("{", "}");
        }
    }
}
