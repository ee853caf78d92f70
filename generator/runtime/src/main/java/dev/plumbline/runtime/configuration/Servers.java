package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the document's operations are served: what the caller says of it, and what the document does. */
final class Servers {

    private final @Nullable String given;
    private final @Nullable String template;
    private final Map<String, String> replaced;
    private final Map<String, String> variables;
    private final Map<String, List<String>> allowed;
    private final @Nullable String document;
    private final ExternalSettings settings;
    private final Map<String, String> ofOperations = new ConcurrentHashMap<>();

    private Servers(Collected collected, ExternalSettings settings) {
        this.given = settings.find(Setting.BASE_URL, collected.given);
        this.template = collected.template;
        this.replaced = Map.copyOf(collected.replaced);
        this.variables = new HashMap<>(collected.defaults);
        this.variables.putAll(collected.variables);
        this.allowed = Map.copyOf(collected.allowed);
        this.document = collected.document;
        this.settings = settings;
    }

    /** What a builder collects. */
    static final class Collected {

        @Nullable
        String given;

        @Nullable
        String template;

        @Nullable
        String document;

        boolean ofOperationsAlone;
        final Map<String, String> replaced = new HashMap<>();
        final Map<String, String> variables = new HashMap<>();
        final Map<String, String> defaults = new HashMap<>();
        final Map<String, List<String>> allowed = new LinkedHashMap<>();

        Servers servers(ExternalSettings settings) {
            return new Servers(this, settings);
        }
    }

    /** The base URL that was given, or else the document's server with its variables filled in. */
    String base() {
        String remedy =
                "Call baseUrl(\"https://...\") on the client's builder" + settings.places(Setting.BASE_URL) + ".";
        if (given != null) {
            return BaseUrl.parse(given, remedy);
        }
        if (template == null) {
            throw new MissingSettingException(BaseUrl.NAME, remedy);
        }
        return documented(template, remedy);
    }

    /** The server of an operation that has servers of its own: the first of them. */
    String ofOperation(String own) {
        return ofOperations.computeIfAbsent(
                own,
                known -> documented(
                        known,
                        "Call serverOf(\"" + known + "\", \"https://...\") on the client's builder, or"
                                + " withBaseUrl(\"https://...\") on the call's options."));
    }

    private String documented(String server, String remedy) {
        String replacement = replaced.get(server);
        String url = replacement == null ? absolute(filledIn(server)) : replacement;
        if (!url.contains("://") && !BaseUrl.VARIABLE.matcher(url).find()) {
            throw new MissingSettingException(
                    BaseUrl.NAME, "The document names only `" + url + "`, which is no complete URL. " + remedy);
        }
        return BaseUrl.parse(url, remedy);
    }

    private String filledIn(String server) {
        return BaseUrl.VARIABLE.matcher(server).replaceAll(match -> {
            String name = match.group(1);
            return Matcher.quoteReplacement(variables.containsKey(name) ? value(name) : match.group());
        });
    }

    private String value(String name) {
        String value = variables.getOrDefault(name, "");
        List<String> known = allowed.getOrDefault(name, List.of());
        if (!known.isEmpty() && !known.contains(value)) {
            throw new InvalidSettingException(
                    "serverVariable",
                    "has for `" + name + "` a value that the document does not know; it knows "
                            + known.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")));
        }
        return value;
    }

    /** A relative URL of the document's, seen from where the document is, if that is known. */
    private String absolute(String url) {
        if (document == null
                || url.contains("://")
                || BaseUrl.VARIABLE.matcher(url).find()) {
            return url;
        }
        return BaseUrl.uri(document).resolve(BaseUrl.uri(url)).toString();
    }
}
