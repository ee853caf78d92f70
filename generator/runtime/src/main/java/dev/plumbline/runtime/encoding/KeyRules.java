package dev.plumbline.runtime.encoding;

import org.jspecify.annotations.Nullable;

/** What can travel as a key or a token, wherever it travels. */
public final class KeyRules {

    private KeyRules() {}

    /** What is wrong with a key, without showing it, or null. */
    public static @Nullable String problem(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return "is blank";
        }
        for (char c : key.toCharArray()) {
            if (c <= ' ' || c >= 0x7f) {
                return "holds white space, a line break or a character that no key has;"
                        + " was more copied than the key itself?";
            }
        }
        return null;
    }
}
