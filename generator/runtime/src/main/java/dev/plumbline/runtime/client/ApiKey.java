package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.InvalidSettingException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A secret that never prints itself, and takes itself out of other texts: servers like to repeat the key they refuse. */
final class ApiKey {

    private static final String HIDDEN = "***";

    private final String value;
    private final String encoded;

    private ApiKey(String value) {
        this.value = value;
        this.encoded = PercentEncoding.value(value);
    }

    /** Refuses what cannot travel in a header; the message does not show the value. */
    static ApiKey of(String value) {
        if (value.isBlank()) {
            throw new InvalidSettingException("apiKey", "is blank");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new InvalidSettingException(
                    "apiKey",
                    "holds white space, a line break or a character that no key has;"
                            + " was more copied than the key itself?");
        }
        return new ApiKey(value);
    }

    /** The secret itself, for the request alone. */
    String reveal() {
        return value;
    }

    /** The text without the secret. */
    static String redact(@Nullable ApiKey key, String text) {
        return key == null ? text : text.replace(key.value, HIDDEN).replace(key.encoded, HIDDEN);
    }

    /** The exception, or null where it or anything it carries tells the secret. */
    static <E extends Throwable> @Nullable E harmless(@Nullable ApiKey key, @Nullable E thrown) {
        return key == null || !key.isToldBy(thrown, Collections.newSetFromMap(new IdentityHashMap<>())) ? thrown : null;
    }

    private boolean isToldBy(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        String text = thrown.toString();
        if (text.contains(value) || text.contains(encoded) || isToldBy(thrown.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (isToldBy(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
