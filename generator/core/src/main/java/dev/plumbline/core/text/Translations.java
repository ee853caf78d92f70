package dev.plumbline.core.text;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The texts of one object in other languages, as the {@code x-i18n} beside them says: {@code x-i18n: {zh-CN: {title:
 * ...}}}. What is written wrong is passed over here; {@link TranslationReader} reports it.
 *
 * @param texts by language, a BCP 47 tag as it is best written, and then by field
 */
public record Translations(SortedMap<String, Map<String, String>> texts) {

    /** The extension's name. */
    public static final String KEY = "x-i18n";

    /** Those of an object that has none. */
    public static final Translations NONE = new Translations(new TreeMap<>());

    public Translations {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** What stands beside the texts of an object. */
    public static Translations of(JsonNode object) {
        JsonNode raw = object.get(KEY);
        if (raw == null || !raw.isObject()) {
            return NONE;
        }
        SortedMap<String, Map<String, String>> texts = new TreeMap<>();
        raw.forEachEntry((tag, fields) -> language(tag).ifPresent(language -> texts.put(language, strings(fields))));
        return texts.isEmpty() ? NONE : new Translations(texts);
    }

    private static Map<String, String> strings(JsonNode fields) {
        SortedMap<String, String> strings = new TreeMap<>();
        fields.forEachEntry((name, text) -> {
            if (text.isString()) {
                strings.put(name, text.stringValue());
            }
        });
        return Collections.unmodifiableSortedMap(strings);
    }

    /** A tag as it is best written, {@code zh-CN} for {@code zh-cn}; empty where it is none. */
    static Optional<String> language(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(locale -> !locale.getLanguage().isEmpty())
                    .map(Locale::toLanguageTag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The languages that there are texts in, sorted. */
    public Set<String> languages() {
        return texts.keySet();
    }

    /** A text in a language; null where there is none. */
    public @Nullable String text(String language, String field) {
        return texts.getOrDefault(language, Map.of()).get(field);
    }
}
