package dev.plumbline.runtime.download;

import dev.plumbline.runtime.configuration.Timekeeper;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** With what care a file is fetched, and who sees its progress. Immutable; each method gives a new value. */
public final class DownloadOptions {

    private static final DownloadOptions NONE = new DownloadOptions(4L << 30, Duration.ofMinutes(30), 5, false, null);

    private final long maxBytes;
    private final Duration timeout;
    private final int retries;
    private final boolean keepsPart;
    private final @Nullable Consumer<? super DownloadProgress> progress;

    private DownloadOptions(
            long maxBytes,
            Duration timeout,
            int retries,
            boolean keepsPart,
            @Nullable Consumer<? super DownloadProgress> progress) {
        this.maxBytes = maxBytes;
        this.timeout = timeout;
        this.retries = retries;
        this.keepsPart = keepsPart;
        this.progress = progress;
    }

    /** At most 4 GiB in 30 minutes, 5 tries more, nothing kept of what is not whole, no listener. */
    public static DownloadOptions none() {
        return NONE;
    }

    /**
     * How long the file may be, in bytes; else 4 GiB.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public DownloadOptions withMaximumBytes(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("`bytes` must not be negative, but is " + bytes);
        }
        return new DownloadOptions(bytes, timeout, retries, keepsPart, progress);
    }

    /**
     * How long the whole download may take, all tries and pauses included; else 30 minutes.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public DownloadOptions withTimeout(Duration timeout) {
        return new DownloadOptions(maxBytes, Timekeeper.positive("timeout", timeout), retries, keepsPart, progress);
    }

    /**
     * How often it is asked again after a connection was lost or the server said 408, 425, 429, 500, 502, 503 or 504;
     * else 5 times. What is stored by then is not fetched again where the server names the file's version and gives
     * ranges of it.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public DownloadOptions withRetries(int retries) {
        if (retries < 0) {
            throw new IllegalArgumentException("`retries` must not be negative, but is " + retries);
        }
        return new DownloadOptions(maxBytes, timeout, retries, keepsPart, progress);
    }

    /**
     * Keeps what is stored when a download ends early, and goes on from there the next time: in {@code NAME.part}
     * beside the target, with {@code NAME.part.version} that says of what it is a part. Both are gone once the file is
     * whole, and the part is begun anew where the file has changed or comes from another address. Without this, nothing
     * is left.
     */
    public DownloadOptions keepingPart() {
        return new DownloadOptions(maxBytes, timeout, retries, true, progress);
    }

    /**
     * Called after each piece that was stored, on the thread that stores, which must not be blocked for long. The
     * number of bytes falls where a file has to be fetched from its start again. What it throws ends the download.
     */
    public DownloadOptions onProgress(Consumer<? super DownloadProgress> listener) {
        return new DownloadOptions(maxBytes, timeout, retries, keepsPart, listener);
    }

    long maxBytes() {
        return maxBytes;
    }

    Duration timeout() {
        return timeout;
    }

    int retries() {
        return retries;
    }

    boolean keepsPart() {
        return keepsPart;
    }

    void report(DownloadProgress reached) {
        if (progress != null) {
            progress.accept(reached);
        }
    }
}
