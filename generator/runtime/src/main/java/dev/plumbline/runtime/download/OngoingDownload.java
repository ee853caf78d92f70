package dev.plumbline.runtime.download;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.Timekeeper;
import dev.plumbline.runtime.encoding.RequestHeaders;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.retry.RetryAfter;
import dev.plumbline.runtime.wait.Pacing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One download under way: what is asked next, what each response means, when it is over. Does not wait itself. */
final class OngoingDownload implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final int NO_SUCH_RANGE = 416;
    private static final long LONGEST_ERROR_PAGE = 64 << 10;
    private static final Set<Integer> DONE = Set.of(200, 206);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> GONE = Set.of(403, 404, 410);

    /** The same request may get another response later. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private static final Pacing PACING =
            new Pacing(Duration.ofMillis(500), Duration.ofSeconds(10), 2, Duration.ofDays(1), 0.5);

    /** A server's {@code Retry-After} is heeded up to this. */
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);

    private final ClientConfig config;
    private final DownloadOptions options;
    private final PartFile part;
    private final URI first;
    private final long start;
    private URI address;
    private DownloadBody body;
    private int redirects;
    private int retries;

    private OngoingDownload(URI first, PartFile part, DownloadOptions options, ClientConfig config) {
        this.first = first;
        this.address = first;
        this.part = part;
        this.options = options;
        this.config = config;
        this.start = config.timekeeper().nanos();
        this.body = new DownloadBody(part, 0, options);
    }

    static OngoingDownload begin(Download download, Path target, DownloadOptions options, ClientConfig config) {
        URI first = download.address();
        try {
            PartFile part = options.keepsPart()
                    ? PartFile.kept(target, first.getRawAuthority() + first.getRawPath())
                    : PartFile.fresh(target);
            return new OngoingDownload(first, part, options, config);
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            throw new DownloadFailedException(
                    Reason.STORAGE, "there is no writing beside " + target + " (" + e + ")", 0, e);
        }
    }

    /** The next request. It has nothing of the API's: no key, no headers of the caller's. */
    HttpCall call() {
        Duration left = left();
        if (left.isZero()) {
            throw tooLate(null);
        }
        RequestHeaders headers = new RequestHeaders()
                .put("Accept", "*/*")
                .put("Accept-Encoding", "identity")
                .put("User-Agent", config.userAgent());
        long next = next();
        String validator = part.version().validator;
        if (next > 0 && validator != null) {
            headers.put("Range", "bytes=" + next + "-").put("If-Range", validator);
        }
        body = new DownloadBody(part, next, options);
        return new HttpCall("GET", address, headers.build(), null, left, LONGEST_ERROR_PAGE, body);
    }

    private long next() {
        try {
            return part.next();
        } catch (IOException e) {
            throw storage("the file cannot be written", e);
        }
    }

    /** How long to pause before the next request, or null where the file is in its place. */
    @Nullable
    Duration responded(HttpReply reply) {
        int status = reply.status();
        if (REDIRECTS.contains(status)) {
            redirect(reply);
            return Duration.ZERO;
        }
        if (status == NO_SUCH_RANGE && part.stored() > 0) {
            return startAgain(status(reply, ""));
        }
        if (PASSING.contains(status)) {
            return again(status(reply, ""), asked(reply));
        }
        if (!DONE.contains(status)) {
            throw status(reply, GONE.contains(status) ? "; such addresses expire, ask for a new one" : "");
        }
        body.end();
        return body.isWhole() ? finish() : again(incomplete(), Duration.ZERO);
    }

    /** How long to pause before the next request after one that had no response; throws where there is no next. */
    Duration failed(Throwable thrown) {
        DownloadFailedException refusal = body.end();
        if (refusal != null) {
            if (body.isStale()) {
                return startAgain(refusal);
            }
            throw given(refusal);
        }
        Throwable cause = config.secrets().harmless(thrown);
        if (thrown instanceof Error error) {
            throw error;
        }
        if (!(thrown instanceof IOException)) {
            String broken =
                    "broke the transport, which threw " + thrown.getClass().getName();
            throw failure(Reason.CONNECTION, broken, cause);
        }
        if (!(thrown instanceof TransportException failure)) {
            return again(failure(Reason.CONNECTION, "lost its connection", cause), Duration.ZERO);
        }
        String problem = config.secrets().redact(String.valueOf(failure.getMessage()));
        Failure ended = failure.failure();
        if (ended == Failure.CONNECT || ended == Failure.LOST) {
            return again(failure(Reason.CONNECTION, problem, cause), Duration.ZERO);
        }
        if (ended == Failure.TIMEOUT) {
            throw tooLate(cause);
        }
        Reason reason = ended == Failure.TOO_LARGE ? Reason.STATUS : Reason.CONTENT;
        throw failure(ended == Failure.INTERRUPTED ? Reason.INTERRUPTED : reason, problem, cause);
    }

    private Duration asked(HttpReply reply) {
        return RetryAfter.of(reply.headers(), config.timekeeper().now()).orElse(Duration.ZERO);
    }

    private void redirect(HttpReply reply) {
        if (++redirects > MOST_REDIRECTS) {
            throw new DownloadFailedException(
                    Reason.REDIRECT, "more than " + MOST_REDIRECTS + " redirects", reply.status(), null);
        }
        address = Download.redirect(
                address, reply.headers().firstValue("location").orElse(null));
    }

    private Duration again(DownloadFailedException failure, Duration asked) {
        address = first;
        redirects = 0;
        return pause(failure, asked);
    }

    /** The pause before the next try; the failure is thrown where there is no other. */
    private Duration pause(DownloadFailedException failure, Duration asked) {
        if (retries == options.retries()) {
            throw failure;
        }
        Duration pause = PACING.pause(retries++, config.random());
        Duration longer = Timekeeper.longer(pause, Timekeeper.shorter(asked, LONGEST_ASKED));
        if (longer.compareTo(left()) >= 0) {
            throw failure;
        }
        return longer;
    }

    /** What is left of the time for the whole download; zero where there is none. */
    private Duration left() {
        Duration left = options.timeout().minusNanos(config.timekeeper().nanos() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private DownloadFailedException tooLate(@Nullable Throwable cause) {
        return new DownloadFailedException(
                Reason.TIMEOUT, "it was not complete after " + options.timeout().toMillis() + " ms", 0, cause);
    }

    private Duration startAgain(DownloadFailedException failure) {
        try {
            part.restart(FileVersion.UNKNOWN);
        } catch (IOException e) {
            throw storage("the file cannot be written", e);
        }
        return again(failure, Duration.ZERO);
    }

    private @Nullable Duration finish() {
        try {
            part.finish();
            return null;
        } catch (IOException e) {
            throw storage("the file could not be completed", e);
        }
    }

    private DownloadFailedException incomplete() {
        return new DownloadFailedException(
                Reason.CONTENT, "the response ended after " + part.stored() + " bytes, which is too early", 0, null);
    }

    /** What contradicts itself or is too long is no use to a later download. */
    private DownloadFailedException given(DownloadFailedException refusal) {
        if (refusal.reason() == Reason.CONTENT || refusal.reason() == Reason.TOO_LARGE) {
            part.discard();
        }
        return refusal;
    }

    private DownloadFailedException status(HttpReply reply, String hint) {
        return new DownloadFailedException(
                Reason.STATUS,
                address.getHost() + " responded with HTTP " + reply.status() + hint,
                reply.status(),
                null);
    }

    private DownloadFailedException failure(Reason reason, String problem, @Nullable Throwable cause) {
        return new DownloadFailedException(reason, address.getHost() + ": " + problem, 0, cause);
    }

    private static DownloadFailedException storage(String problem, IOException cause) {
        return new DownloadFailedException(Reason.STORAGE, problem + ": " + cause.getMessage(), 0, cause);
    }

    /** Removes what is not whole, or keeps it where that was wanted. */
    @Override
    public void close() {
        body.end();
        try {
            part.close();
        } catch (IOException e) {
            throw storage("the unfinished file could not be removed", e);
        }
    }
}
