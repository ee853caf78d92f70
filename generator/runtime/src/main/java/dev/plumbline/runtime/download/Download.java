package dev.plumbline.runtime.download;

import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.wait.Waiter;
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

    String url() {
        return url;
    }

    /** Without the query, which often is a key to the file. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return "Download[" + (query < 0 ? url : url.substring(0, query) + "?...") + "]";
    }
}
