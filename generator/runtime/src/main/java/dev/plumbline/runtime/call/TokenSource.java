package dev.plumbline.runtime.call;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.error.InvalidSettingException;
import dev.plumbline.runtime.error.MissingSettingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a token comes from, and what it is good for. Calls with equal ones share their tokens.
 *
 * @param client who asks for it
 * @param url the token endpoint
 * @param scopes in the document's order
 */
record TokenSource(ClientCredentials client, URI url, List<String> scopes) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /**
     * The source for a scheme.
     *
     * @throws MissingSettingException if nothing names the token endpoint
     * @throws InvalidSettingException if it is no URL that a secret may be sent to
     */
    static TokenSource of(SecurityScheme scheme, ClientCredentials client) {
        String url = client.tokenUrl() != null ? client.tokenUrl() : scheme.tokenUrl();
        if (url == null) {
            throw new MissingSettingException(
                    scheme.name(),
                    "There are client credentials, but the document does not say where tokens are fetched: call"
                            + " withTokenUrl(\"https://...\") on the client credentials. Nothing was sent.");
        }
        List<String> scopes = client.scopesOr(scheme.scopes());
        return new TokenSource(client, checked(scheme, client, url), scopes);
    }

    private static URI checked(SecurityScheme scheme, ClientCredentials client, String url) {
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            throw invalid(scheme, "is no URL");
        }
        String protocol = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!(protocol.equals("https") || protocol.equals("http")) || uri.getHost() == null) {
            throw invalid(scheme, "must begin with https:// and name a host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw invalid(scheme, "must not hold a user name, a password or a fragment");
        }
        if (protocol.equals("http") && !client.isCleartextAllowed() && !isLoopback(uri.getHost())) {
            throw invalid(
                    scheme,
                    "begins with http://, so that everybody on the way could read the client's secret; where that is"
                            + " meant, call withCleartext() on the client credentials");
        }
        return uri;
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static InvalidSettingException invalid(SecurityScheme scheme, String problem) {
        return new InvalidSettingException(scheme.name(), "has a token URL that " + problem + ". Nothing was sent.");
    }

    /** The form that asks for a token (RFC 6749, section 4.4.2). */
    byte[] body() {
        StringBuilder form = new StringBuilder("grant_type=client_credentials");
        if (!scopes.isEmpty()) {
            form.append("&scope=").append(encoded(String.join(" ", scopes)));
        }
        if (client.isInBody()) {
            form.append("&client_id=").append(encoded(client.id()));
            form.append("&client_secret=").append(encoded(client.reveal()));
        }
        return form.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The host alone: the rest of a URL that the caller gives may be a secret. */
    String host() {
        return url.getRawAuthority();
    }

    @Override
    public String toString() {
        return host() + scopes;
    }
}
