package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.DownloadFailedException;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A file to fetch, and with what care. Immutable; each method gives a new value. {@link Caller#download} fetches it: over
 * http or https, following at most five redirects and none from https to http, never with the API key.
 */
public final class Download {

    private static final long MAX_BYTES = 4L << 30;
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final String url;
    private final long maxBytes;
    private final Duration timeout;
    private final Consumer<? super Transferred> progress;

    private Download(String url, long maxBytes, Duration timeout, Consumer<? super Transferred> progress) {
        this.url = url;
        this.maxBytes = maxBytes;
        this.timeout = timeout;
        this.progress = progress;
    }

    /** The file at this URL. */
    public static Download of(String url) {
        return new Download(url, MAX_BYTES, TIMEOUT, progress -> {});
    }

    /**
     * The file of a finished answer.
     *
     * @throws DownloadFailedException if it names no URL where the document says it may
     */
    public static Download of(Waiter<?> waiter, JsonNode finished) {
        return of(waiter.downloadUrl(finished)
                .orElseThrow(() -> new DownloadFailedException("the answer names no URL of a file", 0, null)));
    }

    /**
     * How long the file may be, in bytes; else 4 GiB.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Download withMaximumBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("`bytes` must not be negative, but is " + bytes);
        }
        return new Download(url, bytes, timeout, progress);
    }

    /**
     * How long the whole download may take; else 30 minutes.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Download withTimeout(Duration timeout) {
        return new Download(url, maxBytes, Durations.positive("timeout", timeout), progress);
    }

    /** Told after each piece that was stored, on the thread that stores. What it throws ends the download. */
    public Download onProgress(Consumer<? super Transferred> listener) {
        return new Download(url, maxBytes, timeout, listener);
    }

    String url() {
        return url;
    }

    long maxBytes() {
        return maxBytes;
    }

    Duration timeout() {
        return timeout;
    }

    Consumer<? super Transferred> progress() {
        return progress;
    }

    /** Without the query, which often is a key to the file. */
    @Override
    public String toString() {
        int query = url.indexOf('?');
        return "Download[" + (query < 0 ? url : url.substring(0, query) + "?...") + "]";
    }
}
