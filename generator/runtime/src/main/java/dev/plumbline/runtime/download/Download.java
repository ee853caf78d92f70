package dev.plumbline.runtime.download;

import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.wait.Waiter;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file to fetch, by the client's {@code download}: over http or https, following at most five redirects and none from
 * https to http, never with the API key.
 */
public final class Download {

    private final String url;

    private Download(String url) {
        this.url = url;
    }

    /** The file at this URL. */
    public static Download of(String url) {
        return new Download(url);
    }

    /**
     * The file of a finished response.
     *
     * @throws DownloadFailedException if it names no URL where the document says it may
     */
    public static Download of(Waiter<?> waiter, JsonNode finished) {
        String url = waiter.downloadUrl(finished).orElse(null);
        if (url == null) {
            throw new DownloadFailedException(Reason.ADDRESS, "the response names no URL of a file", 0, null);
        }
        return of(url);
    }

    /** Where it is asked for first. A server chose the URL, so no more of it than the host is repeated in a text. */
    URI address() {
        return checked(parse(url));
    }

    /** Where it is asked for next. */
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

    /** Without the query, which often is a key to the file. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return "Download[" + (query < 0 ? url : url.substring(0, query) + "?...") + "]";
    }
}
