package dev.plumbline.core.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every text of a run's documents that is translated, found by what the document itself says: so whoever prints a text
 * need not know where it stood. A sentence that stands in several places is translated once; where two of them are
 * translated differently, the first one counts.
 */
public final class Catalogue {

    /** One without a translation. */
    public static final Catalogue NONE = new Catalogue(Map.of());

    private final Map<String, Map<String, String>> byLanguage;

    /** @param byLanguage what is said instead of a text, by language (a BCP 47 tag) and then by that text */
    Catalogue(Map<String, Map<String, String>> byLanguage) {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        byLanguage.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
        this.byLanguage = Collections.unmodifiableMap(copy);
    }

    /** The languages that there is a translation in, sorted: BCP 47 tags such as {@code zh-CN}. */
    public SortedSet<String> languages() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byLanguage.keySet()));
    }

    /** A text in a language; as it is where the document does not translate it, and null for none. */
    public @Nullable String in(String language, @Nullable String text) {
        return text == null ? null : byLanguage.getOrDefault(language, Map.of()).getOrDefault(text, text);
    }

    /** Translations, as they are found. */
    static final class Builder {

        private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

        void add(String language, String text, String translated) {
            byLanguage.computeIfAbsent(language, tag -> new HashMap<>()).putIfAbsent(text, translated);
        }

        Catalogue build() {
            return byLanguage.isEmpty() ? NONE : new Catalogue(byLanguage);
        }
    }
}
