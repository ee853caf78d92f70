package dev.plumbline.tests.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers, query parameters and JSON properties hold secrets, judged by their names. */
final class SecretNames {

    private static final Set<String> SECRET_WORDS = Set.of(
            "auth",
            "authorization",
            "authentication",
            "apikey",
            "bearer",
            "cookie",
            "credential",
            "credentials",
            "jwt",
            "passwd",
            "password",
            "secret",
            "session",
            "sig",
            "signature",
            "token");
    /** These make a secret of the word {@code key} after them; {@code keyframe} and {@code key_points} are none. */
    private static final Set<String> KEY_KINDS =
            Set.of("access", "account", "api", "private", "secret", "subscription");

    private SecretNames() {}

    static boolean isSecret(String name) {
        List<String> words = words(name);
        if (words.stream().anyMatch(SECRET_WORDS::contains) || words.equals(List.of("key"))) {
            return true;
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("key") && KEY_KINDS.contains(words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code X-Api-Key}, {@code apiKey} and {@code api_key} are all {@code api, key} at their end. */
    private static List<String> words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
        return Arrays.stream(spaced.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
