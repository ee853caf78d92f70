package dev.plumbline.opentelemetry;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address without what may be secret: credentials, and the values of the query. */
final class RedactedUrl {

    private static final String REDACTED = "REDACTED";

    private RedactedUrl() {}

    static String of(URI uri) {
        String authority = String.valueOf(uri.getRawAuthority());
        int at = authority.lastIndexOf('@');
        String user = at < 0 ? "" : REDACTED + ":" + REDACTED + "@";
        return uri.getScheme() + "://" + user + authority.substring(at + 1) + uri.getRawPath()
                + query(uri.getRawQuery());
    }

    private static String query(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.replaceFirst("=.*", "=" + REDACTED))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
