package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an API is served: scheme, host, port and perhaps a path prefix, without a slash at its end. */
final class BaseUrl {

    static final String NAME = Setting.BASE_URL.key();
    static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private BaseUrl() {}

    /**
     * A URL in its normal form.
     *
     * @param remedy a sentence for one with a variable that nobody filled in
     */
    static String parse(String text, String remedy) {
        Matcher variable = VARIABLE.matcher(text);
        if (variable.find()) {
            String name = variable.group(1);
            throw new MissingSettingException(
                    NAME,
                    "Its variable `{" + name + "}` has no value, and the document knows none. " + remedy
                            + " Or call serverVariable(\"" + name + "\", ...).");
        }
        URI uri = uri(text.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        check(scheme.equals("http") || scheme.equals("https"), "must begin with http:// or https://");
        check(uri.getHost() != null, "names no host");
        check(uri.getRawUserInfo() == null, "must not hold a user name or password");
        check(uri.getRawQuery() == null && uri.getRawFragment() == null, "must not hold a query or fragment");
        check(
                !(uri.getRawPath() + "/").contains("/../") && !(uri.getRawPath() + "/").contains("/./"),
                "must not hold `.` or `..` as a part of its path");
        return scheme + "://" + uri.getRawAuthority() + uri.getRawPath().replaceAll("/+$", "");
    }

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidSettingException(NAME, "is no URL: " + e.getReason() + " at index " + e.getIndex());
        }
    }

    private static void check(boolean condition, String problem) {
        if (!condition) {
            throw new InvalidSettingException(NAME, problem);
        }
    }
}
