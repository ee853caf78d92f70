package dev.plumbline.runtime.auth;

import dev.plumbline.runtime.encoding.PercentEncoding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What no text may show, and takes itself out of other texts: servers like to repeat the key they refuse. Those that come
 * later, such as fetched tokens, are added when they are known; of these only the latest are remembered. Safe for all
 * threads.
 */
public final class Secrets {

    private static final String HIDDEN = "***";

    /** So much of a secret at the end of a text that was cut off is not shown either. */
    private static final int SHORTEST_BEGINNING = 4;

    /** More than a client can have in use at a time, unless it asks a supplier that never gives the same key twice. */
    private static final int MOST_LATER = 128;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    private final List<String> fixed = new ArrayList<>();
    private final List<String> later = new ArrayList<>();

    /** Of all secrets, the longest first, so that no longer one is cut by a shorter one. */
    private volatile List<String> forms = List.of();

    /** None as yet. */
    public Secrets() {}

    /** A secret that the client has for as long as it lives. */
    public void add(String secret) {
        remember(secret, fixed);
    }

    /** Both parts of what travels. */
    public void add(UserPassword user) {
        add(user.secret());
        add(user.encoded());
    }

    /** The same as {@link #add(String)} for a secret that others will follow. */
    public void addLater(String secret) {
        remember(secret, later);
    }

    /** The same as {@link #add(UserPassword)} for what others will follow. */
    public void addLater(UserPassword user) {
        addLater(user.secret());
        addLater(user.encoded());
    }

    private void remember(String secret, List<String> among) {
        if (secret.isBlank() || forms.contains(secret)) {
            return;
        }
        synchronized (fixed) {
            among.add(secret);
            if (later.size() > MOST_LATER) {
                later.remove(0);
            }
            Set<String> all = new LinkedHashSet<>();
            for (String known : fixed) {
                addForms(known, all);
            }
            for (String known : later) {
                addForms(known, all);
            }
            List<String> sorted = new ArrayList<>(all);
            sorted.sort((a, b) -> b.length() - a.length());
            forms = sorted;
        }
    }

    /** The ways in which texts repeat a secret: as it is, in an address, in a form, in JSON, in Base64. */
    private static void addForms(String value, Set<String> forms) {
        String encoded = PercentEncoding.value(value);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        forms.add(value);
        forms.add(encoded);
        forms.add(ESCAPE.matcher(encoded).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT)));
        forms.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
        forms.add(value.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
        forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The text without the secrets, and without the beginning of one where the text ends in it. */
    public String redact(String text) {
        List<String> known = forms;
        String safe = text;
        for (String form : known) {
            safe = safe.replace(form, HIDDEN);
        }
        int cut = 0;
        for (String form : known) {
            cut = Math.max(cut, beginningAtTheEnd(safe, form));
        }
        return cut == 0 ? safe : safe.substring(0, safe.length() - cut) + HIDDEN;
    }

    private static int beginningAtTheEnd(String text, String form) {
        for (int length = Math.min(form.length() - 1, text.length()); length >= SHORTEST_BEGINNING; length--) {
            if (text.regionMatches(text.length() - length, form, 0, length)) {
                return length;
            }
        }
        return 0;
    }

    /** The exception, or null where it or anything it carries shows a secret. */
    public <E extends Throwable> @Nullable E harmless(@Nullable E thrown) {
        return isShownBy(thrown, Collections.newSetFromMap(new IdentityHashMap<>())) ? null : thrown;
    }

    private boolean isShownBy(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        String text = thrown.toString();
        for (String form : forms) {
            if (text.contains(form)) {
                return true;
            }
        }
        if (isShownBy(thrown.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (isShownBy(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    /** None of them. */
    @Override
    public String toString() {
        return HIDDEN;
    }
}
