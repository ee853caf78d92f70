package dev.plumbline.core.emit.docs.sample;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation as a curl command for a POSIX shell. The API key comes from {@code API_KEY}, and each variable of the
 * server's URL and of the path from an environment variable of its name in capitals.
 */
public final class CurlSample {

    /** The environment variable of the key. */
    public static final String KEY = "API_KEY";

    private CurlSample() {}

    /** The command; without a body where there is none. */
    public static String of(Api api, Operation operation, @Nullable JsonNode body) {
        List<String> lines = new ArrayList<>();
        String query = "";
        List<String> headers = new ArrayList<>();
        if (operation.secured() && !api.security().isEmpty()) {
            SecurityScheme scheme = api.security().get(0);
            if (scheme instanceof SecurityScheme.ApiKey key && key.in() == Parameter.In.QUERY) {
                query = "?" + key.parameter() + "={" + KEY + "}";
            } else {
                headers.add(header(scheme));
            }
        }
        lines.add("curl -X " + operation.method() + " " + ShellText.template(url(api) + operation.path() + query));
        headers.forEach(header -> lines.add("-H " + header));
        if (body != null) {
            String mediaType = operation.body().orElseThrow().content().mediaType();
            lines.add("-H " + "\"" + ShellText.escaped("Content-Type: " + mediaType) + "\"");
            lines.add("-d " + ShellText.quoted(JsonSample.of(body)));
        }
        return String.join(" \\\n  ", lines);
    }

    private static String header(SecurityScheme scheme) {
        String name = scheme instanceof SecurityScheme.ApiKey key ? key.parameter() + ": " : "Authorization: Bearer ";
        return "\"" + ShellText.escaped(name) + "$" + KEY + "\"";
    }

    /** The URL template of the first server; a variable of its own where the document names none. */
    static String url(Api api) {
        String url =
                api.servers().isEmpty() ? "{BASE_URL}" : api.servers().get(0).url();
        return url.isEmpty() || url.equals("/") ? "{BASE_URL}" : url.replaceAll("/$", "");
    }

    /** The environment variables that a command uses. */
    public static List<String> variables(Api api) {
        List<String> variables = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\{([^{}]*)}").matcher(url(api));
        while (matcher.find()) {
            variables.add(ShellText.variable(matcher.group(1)));
        }
        if (!api.security().isEmpty()) {
            variables.add(KEY);
        }
        return variables;
    }
}
