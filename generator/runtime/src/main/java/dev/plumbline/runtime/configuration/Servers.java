package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the document's operations are served: what the caller says of it, and what the document does. */
final class Servers {

    private static final String NAME = Setting.BASE_URL.key();
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final @Nullable String given;
    private final @Nullable String template;
    private final Map<String, String> replaced;
    private final Map<String, String> variables;
    private final Map<String, List<String>> allowed;
    private final @Nullable String document;
    private final ExternalSettings settings;
    private final Map<String, String> ofOperations = new ConcurrentHashMap<>();

    Servers(ClientConfig.Builder builder, ExternalSettings settings) {
        this.given = settings.find(Setting.BASE_URL, builder.baseUrl);
        this.template = builder.server;
        this.replaced = Map.copyOf(builder.replaced);
        this.variables = new HashMap<>(builder.defaults);
        this.variables.putAll(builder.variables);
        this.allowed = Map.copyOf(builder.allowed);
        this.document = builder.document;
        this.settings = settings;
    }

    /** The base URL that was given, or else the document's server with its variables filled in. */
    String base() {
        String remedy =
                "Call baseUrl(\"https://...\") on the client's builder" + settings.places(Setting.BASE_URL) + ".";
        if (given != null) {
            return parse(given, remedy);
        }
        if (template == null) {
            throw new MissingSettingException(NAME, remedy);
        }
        return documented(template, remedy);
    }

    /** The server of an operation that has servers of its own: the first of them. */
    String ofOperation(String own) {
        String known = ofOperations.get(own);
        if (known == null) {
            known = documented(
                    own,
                    "Call serverOf(\"" + own + "\", \"https://...\") on the client's builder, or"
                            + " withBaseUrl(\"https://...\") on the call's options.");
            ofOperations.put(own, known);
        }
        return known;
    }

    private String documented(String server, String remedy) {
        String replacement = replaced.get(server);
        String url = replacement == null ? absolute(filledIn(server)) : replacement;
        if (!url.contains("://") && !VARIABLE.matcher(url).find()) {
            throw new MissingSettingException(
                    NAME, "The document names only `" + url + "`, which is no complete URL. " + remedy);
        }
        return parse(url, remedy);
    }

    private String filledIn(String server) {
        Matcher variable = VARIABLE.matcher(server);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String name = variable.group(1);
            String text = variables.containsKey(name) ? value(name) : variable.group();
            variable.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return variable.appendTail(filled).toString();
    }

    private String value(String name) {
        String value = variables.getOrDefault(name, "");
        List<String> known = allowed.getOrDefault(name, List.of());
        if (!known.isEmpty() && !known.contains(value)) {
            throw new InvalidSettingException(
                    "serverVariable",
                    "has for `" + name + "` a value that the document does not know; it knows " + "`"
                            + String.join("`, `", known) + "`");
        }
        return value;
    }

    /** A relative URL of the document's, seen from where the document is, if that is known. */
    private String absolute(String url) {
        if (document == null || url.contains("://") || VARIABLE.matcher(url).find()) {
            return url;
        }
        return uri(document).resolve(uri(url)).toString();
    }

    /**
     * The URL of a server in its normal form: scheme, host, port and perhaps a path prefix, without a slash at its end.
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

    private static URI uri(String text) {
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
