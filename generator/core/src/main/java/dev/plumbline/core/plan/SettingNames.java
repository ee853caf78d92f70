package dev.plumbline.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names the settings of a client outside its code: for a document called "UniAll Veo 3.1" the environment variable {@code
 * UNIALL_VEO31_API_KEY} and the system property {@code uniall.veo31.apiKey}. The runtime makes them of the prefix, too.
 *
 * @param prefix the words of the document's title in lower case, with dots between them; a word that begins with a digit
 *     belongs to the one before it
 */
public record SettingNames(String prefix) {

    /** The names for a document with this title. */
    public static SettingNames of(String title) {
        List<String> words = new ArrayList<>();
        for (String word : NameWords.of(title)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Character.isDigit(lower.charAt(0)) && !words.isEmpty()) {
                words.add(words.remove(words.size() - 1) + lower);
            } else {
                words.add(lower);
            }
        }
        String prefix = String.join(".", words);
        return new SettingNames(Character.isDigit(prefix.charAt(0)) ? "_" + prefix : prefix);
    }

    /** The system property of a setting that the builder calls so. */
    public String property(String setting) {
        return prefix + "." + setting;
    }

    /** The environment variable of a setting that the builder calls so. */
    public String variable(String setting) {
        return property(setting)
                .replace('.', '_')
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
