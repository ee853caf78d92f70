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
        Credential credential =
                !operation.security().isNone() && !api.security().isEmpty()
                        ? api.security().get(0).accept(new CredentialOf())
                        : Credential.NONE;
        lines.add("curl -X " + operation.method() + " "
                + ShellText.template(url(api) + operation.path() + credential.query()));
        if (!credential.header().isEmpty()) {
            lines.add("-H \"" + ShellText.escaped(credential.header()) + "$" + KEY + "\"");
        }
        if (body != null) {
            String mediaType = operation.body().orElseThrow().content().mediaType();
            lines.add("-H " + "\"" + ShellText.escaped("Content-Type: " + mediaType) + "\"");
            lines.add("-d " + ShellText.quoted(JsonSample.of(body)));
        }
        return String.join(" \\\n  ", lines);
    }

    /**
     * How the key is sent.
     *
     * @param query what follows the path; empty where the key is not in the query
     * @param header the header's line up to the key; empty where the key is not in a header
     */
    private record Credential(String query, String header) {

        private static final Credential NONE = new Credential("", "");
    }

    private static final class CredentialOf implements SecurityScheme.Visitor<Credential> {

        @Override
        public Credential bearer(SecurityScheme.Bearer bearer) {
            return new Credential("", "Authorization: Bearer ");
        }

        @Override
        public Credential basic(SecurityScheme.Basic basic) {
            return new Credential("", "Authorization: Basic ");
        }

        @Override
        public Credential http(SecurityScheme.Http http) {
            return new Credential("", "Authorization: " + http.scheme() + " ");
        }

        @Override
        public Credential oauth2(SecurityScheme.OAuth2 oauth2) {
            return new Credential("", "Authorization: Bearer ");
        }

        @Override
        public Credential openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
            return new Credential("", "Authorization: Bearer ");
        }

        @Override
        public Credential mutualTls(SecurityScheme.MutualTls mutualTls) {
            return Credential.NONE;
        }

        @Override
        public Credential apiKey(SecurityScheme.ApiKey apiKey) {
            return apiKey.in() == Parameter.In.QUERY
                    ? new Credential("?" + apiKey.parameter() + "={" + KEY + "}", "")
                    : new Credential("", apiKey.parameter() + ": ");
        }
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
