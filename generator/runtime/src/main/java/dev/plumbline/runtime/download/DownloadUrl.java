package dev.plumbline.runtime.download;

import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Decides which URLs are fetched. A server chose them, so no more of them than the host is repeated in a text. */
final class DownloadUrl {

    private DownloadUrl() {}

    static URI first(String url) {
        return checked(parse(url));
    }

    static URI redirect(URI from, @Nullable String location) {
        if (location == null) {
            throw new DownloadFailedException(
                    Reason.REDIRECT, from.getHost() + " redirects without saying where to", 0, null);
        }
        URI to = checked(from.resolve(parse(location)));
        if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(to.getScheme())) {
            throw new DownloadFailedException(
                    Reason.REDIRECT, from.getHost() + " redirects from https to http, which is not followed", 0, null);
        }
        return to;
    }

    private static URI parse(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            throw new DownloadFailedException(Reason.ADDRESS, "the address is no URL", 0, null);
        }
    }

    private static URI checked(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new DownloadFailedException(
                    Reason.ADDRESS, "the address must be an http or https URL with a host and without a user", 0, null);
        }
        return uri;
    }
}
