package dev.plumbline.runtime.client;

import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One download under way: which address is asked, what its answer means. */
final class DownloadHops implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final long LONGEST_ERROR_PAGE = 64 << 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> GONE = Set.of(403, 404, 410);

    private final ClientConfig config;
    private final Download download;
    private final PartFile part;
    private final long start;
    private URI address;
    private int redirects;

    private DownloadHops(Download download, URI first, PartFile part, ClientConfig config) {
        this.download = download;
        this.address = first;
        this.part = part;
        this.config = config;
        this.start = config.timekeeper().nanos();
    }

    static DownloadHops begin(Download download, Path target, ClientConfig config) {
        URI first = DownloadUrl.first(download.url());
        try {
            return new DownloadHops(download, first, PartFile.beside(target, download), config);
        } catch (IOException e) {
            throw new DownloadFailedException("there is no writing beside " + target, 0, e);
        }
    }

    /** The next request. It has nothing of the API's: no key, no headers of the caller's. */
    HttpCall call() {
        Duration left = download.timeout().minusNanos(config.timekeeper().nanos() - start);
        if (left.isNegative() || left.isZero()) {
            throw tooLate(null);
        }
        RequestHeaders headers = new RequestHeaders().put("Accept", "*/*").put("User-Agent", config.userAgent());
        return new HttpCall("GET", address, headers.build(), null, left, LONGEST_ERROR_PAGE, part);
    }

    /** Whether the file is in its place; where the answer is a redirect the next request goes there. */
    boolean isDone(HttpReply reply) {
        if (REDIRECTS.contains(reply.status())) {
            if (++redirects > MOST_REDIRECTS) {
                throw new DownloadFailedException("more than " + MOST_REDIRECTS + " redirects", reply.status(), null);
            }
            address = DownloadUrl.redirect(
                    address, reply.headers().firstValue("location").orElse(null));
            return false;
        }
        if (reply.status() != 200) {
            String hint = GONE.contains(reply.status()) ? "; such addresses expire, ask for a new one" : "";
            throw new DownloadFailedException(
                    address.getHost() + " answered HTTP " + reply.status() + hint, reply.status(), null);
        }
        try {
            part.finish();
        } catch (IOException e) {
            throw new DownloadFailedException("the file could not be completed", 0, e);
        }
        return true;
    }

    DownloadFailedException failure(@Nullable Throwable thrown) {
        Throwable cause = ApiKey.harmless(config.apiKey(), thrown);
        if (!(thrown instanceof TransportException failure)) {
            return new DownloadFailedException(address.getHost() + " lost its connection", 0, cause);
        }
        if (failure.failure() == Failure.TIMEOUT) {
            return tooLate(cause);
        }
        Throwable refusal = failure.failure() == Failure.SINK ? failure.getCause() : null;
        String reason = refusal == null ? "" : ": " + refusal.getMessage();
        return new DownloadFailedException(address.getHost() + ": " + failure.getMessage() + reason, 0, cause);
    }

    private DownloadFailedException tooLate(@Nullable Throwable cause) {
        return new DownloadFailedException(
                "it was not complete after " + download.timeout().toMillis() + " ms", 0, cause);
    }

    /** Removes what is not whole. */
    @Override
    public void close() {
        try {
            part.close();
        } catch (IOException e) {
            throw new DownloadFailedException("the unfinished file could not be removed", 0, e);
        }
    }
}
