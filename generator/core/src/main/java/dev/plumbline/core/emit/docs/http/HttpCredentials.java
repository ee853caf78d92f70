package dev.plumbline.core.emit.docs.http;

import dev.plumbline.core.emit.docs.wire.SampleCredentials;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * What identifies the caller in a message, by the first alternative that says something. What stands in braces is the
 * caller's.
 *
 * @param headers with their names
 * @param query what stands in the query
 */
public record HttpCredentials(List<String> headers, List<String> query) {

    private static final String KEY = "{API_KEY}";

    /** Those of an operation. */
    public static HttpCredentials of(Api api, Operation operation) {
        Collector collector = new Collector();
        SampleCredentials.of(api, operation).forEach(scheme -> scheme.accept(collector));
        return new HttpCredentials(collector.headers, collector.query);
    }

    private static final class Collector implements SecurityScheme.Visitor<Boolean> {

        private final List<String> headers = new ArrayList<>();
        private final List<String> query = new ArrayList<>();

        private boolean authorization(String text) {
            return headers.add("Authorization: " + text);
        }

        @Override
        public Boolean bearer(SecurityScheme.Bearer bearer) {
            return authorization("Bearer " + KEY);
        }

        @Override
        public Boolean basic(SecurityScheme.Basic basic) {
            return authorization("Basic {API_USER:API_PASSWORD in Base64}");
        }

        @Override
        public Boolean http(SecurityScheme.Http http) {
            return authorization(http.scheme() + " " + KEY);
        }

        @Override
        public Boolean apiKey(SecurityScheme.ApiKey apiKey) {
            if (apiKey.in() == Parameter.In.QUERY) {
                return query.add(apiKey.parameter() + "=" + KEY);
            } else if (apiKey.in() == Parameter.In.COOKIE) {
                return headers.add("Cookie: " + apiKey.parameter() + "=" + KEY);
            }
            return headers.add(apiKey.parameter() + ": " + KEY);
        }

        @Override
        public Boolean oauth2(SecurityScheme.OAuth2 oauth2) {
            return authorization("Bearer {ACCESS_TOKEN}");
        }

        @Override
        public Boolean openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
            return authorization("Bearer {ACCESS_TOKEN}");
        }

        /** The certificate is the connection's, and in no message. */
        @Override
        public Boolean mutualTls(SecurityScheme.MutualTls mutualTls) {
            return true;
        }
    }
}
