package dev.plumbline.core.emit.docs.curl;

import dev.plumbline.core.emit.docs.wire.SampleCredentials;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * What identifies the caller of an operation, by the first alternative that says something.
 *
 * @param options a line each
 * @param query what stands in the query, a template
 * @param variables the environment variables
 */
public record CurlCredentials(List<String> options, List<String> query, List<String> variables) {

    /** The environment variable of the key, where there is one key only. */
    private static final String KEY = "API_KEY";

    /** Those of an operation: of the first alternative that it has. */
    public static CurlCredentials of(Api api, Operation operation) {
        Collector collector = new Collector(api.security().size() == 1);
        SampleCredentials.of(api, operation).forEach(scheme -> scheme.accept(collector));
        return new CurlCredentials(collector.options, collector.query, collector.variables);
    }

    private static final class Collector implements SecurityScheme.Visitor<Boolean> {

        private final boolean alone;
        private final List<String> options = new ArrayList<>();
        private final List<String> query = new ArrayList<>();
        private final List<String> variables = new ArrayList<>();

        Collector(boolean alone) {
            this.alone = alone;
        }

        private String variable(SecurityScheme scheme) {
            String variable = alone ? KEY : ShellText.variable(scheme.name());
            variables.add(variable);
            return variable;
        }

        private boolean header(String text, SecurityScheme scheme) {
            return options.add("-H \"" + ShellText.escaped(text) + "$" + variable(scheme) + "\"");
        }

        @Override
        public Boolean bearer(SecurityScheme.Bearer bearer) {
            return header("Authorization: Bearer ", bearer);
        }

        @Override
        public Boolean basic(SecurityScheme.Basic basic) {
            String prefix = alone ? "API" : ShellText.variable(basic.name());
            variables.add(prefix + "_USER");
            variables.add(prefix + "_PASSWORD");
            return options.add("-u \"$" + prefix + "_USER:$" + prefix + "_PASSWORD\"");
        }

        @Override
        public Boolean http(SecurityScheme.Http http) {
            return header("Authorization: " + http.scheme() + " ", http);
        }

        @Override
        public Boolean apiKey(SecurityScheme.ApiKey apiKey) {
            if (apiKey.in() == Parameter.In.QUERY) {
                return query.add(apiKey.parameter() + "={" + variable(apiKey) + "}");
            } else if (apiKey.in() == Parameter.In.COOKIE) {
                return options.add(
                        "-b \"" + ShellText.escaped(apiKey.parameter() + "=") + "$" + variable(apiKey) + "\"");
            }
            return header(apiKey.parameter() + ": ", apiKey);
        }

        @Override
        public Boolean oauth2(SecurityScheme.OAuth2 oauth2) {
            return header("Authorization: Bearer ", oauth2);
        }

        @Override
        public Boolean openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
            return header("Authorization: Bearer ", openIdConnect);
        }

        @Override
        public Boolean mutualTls(SecurityScheme.MutualTls mutualTls) {
            return options.add("--cert client.pem --key client.key");
        }
    }
}
