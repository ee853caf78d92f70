package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.encoding.PercentEncoding;
import dev.plumbline.runtime.error.InvalidSettingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A secret that never prints itself, and takes itself out of other texts: servers like to repeat the key they refuse.
 */
public final class ApiKey {

    private static final String HIDDEN = "***";

    /** So much of the key at the end of a text that was cut off is not shown either. */
    private static final int SHORTEST_BEGINNING = 4;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    private final String value;
    private final List<String> forms;

    private ApiKey(String value) {
        this.value = value;
        this.forms = forms(value);
    }

    /** The ways in which texts repeat a key: as it is, in an address, in Base64. */
    private static List<String> forms(String value) {
        String encoded = PercentEncoding.value(value);
        String lower =
                ESCAPE.matcher(encoded).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        String base64Url = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return Stream.of(value, encoded, lower, base64, base64Url).distinct().toList();
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
    public String reveal() {
        return value;
    }

    /** The text without the secret, and without the beginning of it where the text ends in one. */
    public static String redact(@Nullable ApiKey key, String text) {
        return key == null ? text : key.redacted(text);
    }

    private String redacted(String text) {
        String safe = text;
        for (String form : forms) {
            safe = safe.replace(form, HIDDEN);
        }
        for (String form : forms) {
            for (int length = form.length() - 1; length >= SHORTEST_BEGINNING; length--) {
                if (safe.endsWith(form.substring(0, length))) {
                    return safe.substring(0, safe.length() - length) + HIDDEN;
                }
            }
        }
        return safe;
    }

    /** The exception, or null where it or anything it carries shows the secret. */
    public static <E extends Throwable> @Nullable E harmless(@Nullable ApiKey key, @Nullable E thrown) {
        return key == null || !key.isShownBy(thrown, Collections.newSetFromMap(new IdentityHashMap<>()))
                ? thrown
                : null;
    }

    private boolean isShownBy(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        String text = thrown.toString();
        if (forms.stream().anyMatch(text::contains) || isShownBy(thrown.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (isShownBy(suppressed, seen)) {
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
