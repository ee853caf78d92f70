package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an API is served: scheme, host, port and perhaps a path prefix, without a slash at its end. */
final class BaseUrl {

    private static final String SETTING = "baseUrl";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private BaseUrl() {}

    /** The base URL that was given, or else the document's server with its variables filled in. */
    static String choose(
            @Nullable String given,
            @Nullable String template,
            Map<String, String> variables,
            ExternalSettings settings) {
        String remedy = "Call baseUrl(\"https://...\") on the client's builder" + settings.places(SETTING) + ".";
        if (given != null) {
            return parse(given, remedy);
        }
        if (template == null) {
            throw new MissingSettingException(SETTING, remedy);
        }
        Matcher matcher = VARIABLE.matcher(template);
        String url = matcher.replaceAll(
                match -> Matcher.quoteReplacement(variables.getOrDefault(match.group(1), match.group())));
        if (!url.contains("://") && !VARIABLE.matcher(url).find()) {
            throw new MissingSettingException(
                    SETTING, "The document names only `" + url + "`, which is no complete URL. " + remedy);
        }
        return parse(url, remedy);
    }

    private static String parse(String text, String remedy) {
        Matcher variable = VARIABLE.matcher(text);
        if (variable.find()) {
            String name = variable.group(1);
            throw new MissingSettingException(
                    SETTING,
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

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidSettingException(SETTING, "is no URL: " + e.getReason() + " at index " + e.getIndex());
        }
    }

    private static void check(boolean condition, String problem) {
        if (!condition) {
            throw new InvalidSettingException(SETTING, problem);
        }
    }
}
