package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A URL that a server gives, on the same server. */
public final class UrlReference {

    private static final String ARGUMENT = "url";

    private final URI target;

    private UrlReference(URI target) {
        this.target = target;
    }

    /**
     * A URL as it is meant where another is.
     *
     * @param base an absolute URL
     * @param hosts names of hosts; where it leads over HTTPS to one of them, or one below, its origin may be another
     * @throws InvalidArgumentException if it is none, or of another origin than the base: it would get its credentials
     */
    public static UrlReference of(String base, String url, List<String> hosts) {
        URI from = URI.create(base);
        URI target = URI.create(resolve(base, url));
        if (target.getRawUserInfo() != null || !origin(target).equals(origin(from)) && !isAt(target, hosts)) {
            throw new InvalidArgumentException(
                    ARGUMENT,
                    "leads to " + origin(target) + ", but the API is at " + origin(from)
                            + ": credentials are for that server alone");
        }
        return new UrlReference(target);
    }

    private static boolean isAt(URI target, List<String> hosts) {
        String host = String.valueOf(target.getHost()).toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(target.getScheme())
                && (target.getPort() < 0 || target.getPort() == 443)
                && isAt(host, hosts);
    }

    private static boolean isAt(String host, List<String> hosts) {
        for (String known : hosts) {
            if (host.equals(known) || host.endsWith("." + known)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A URL as it is meant where another is, which may be relative, too (RFC 3986, section 5).
     *
     * @throws InvalidArgumentException if it is none
     */
    public static String resolve(String base, String url) {
        String from = PercentEncoding.url(base);
        String legal = PercentEncoding.url(url);
        try {
            // The JDK goes by RFC 2396, where a query alone belongs to another path.
            return legal.startsWith("?")
                    ? from.replaceFirst("(?s)[?#].*", "") + legal
                    : URI.create(from).resolve(legal).toString();
        } catch (IllegalArgumentException e) {
            throw new InvalidArgumentException(ARGUMENT, "is no URL");
        }
    }

    private static String origin(URI url) {
        String scheme = String.valueOf(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equalsIgnoreCase("https") ? 443 : 80;
        return (scheme + "://" + url.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }

    /** The URL without its query. */
    public String address() {
        return target.getScheme() + "://" + target.getRawAuthority() + target.getRawPath();
    }

    /** Its query, and parameters more, where it has none of their names. */
    public QueryString query(Map<String, String> more) {
        QueryString query = new QueryString();
        for (Map.Entry<String, String> parameter : more.entrySet()) {
            query.put(parameter.getKey(), parameter.getValue());
        }
        String raw = target.getRawQuery();
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String name = name(pair);
            List<String> known = pairs.getOrDefault(name, new ArrayList<>());
            known.add(pair);
            pairs.put(name, known);
        }
        for (Map.Entry<String, List<String>> parameter : pairs.entrySet()) {
            query.put(parameter.getKey(), parameter.getValue());
        }
        return query;
    }

    private static String name(String pair) {
        String name = pair.replaceFirst("(?s)=.*", "");
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
