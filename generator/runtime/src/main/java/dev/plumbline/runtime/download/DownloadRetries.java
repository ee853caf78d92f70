package dev.plumbline.runtime.download;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.configuration.Durations;
import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.wait.Pacing;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often and how soon a download asks again, and how much time it has left. */
final class DownloadRetries {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Pacing PACING =
            new Pacing(Duration.ofMillis(500), Duration.ofSeconds(10), 2, Duration.ofDays(1), 0.5);

    /** A server's {@code Retry-After} is heeded up to this. */
    private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);

    private final DownloadOptions options;
    private final ClientConfig config;
    private final long start;
    private int tries;

    DownloadRetries(DownloadOptions options, ClientConfig config) {
        this.options = options;
        this.config = config;
        this.start = config.timekeeper().nanos();
    }

    /** Whether the same request may get another response later. */
    static boolean isPassing(int status) {
        return PASSING.contains(status);
    }

    /** What is left of the time for the whole download; zero where there is none. */
    Duration left() {
        Duration left = options.timeout().minusNanos(config.timekeeper().nanos() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The pause before the next try; the failure is thrown where there is no other. */
    Duration next(DownloadFailedException failure, Duration asked) {
        if (tries == options.retries()) {
            throw failure;
        }
        Duration pause = PACING.pause(tries++, config.random());
        Duration longer = Durations.longer(pause, Durations.shorter(asked, LONGEST_ASKED));
        if (longer.compareTo(left()) >= 0) {
            throw failure;
        }
        return longer;
    }

    DownloadFailedException tooLate(@Nullable Throwable cause) {
        return new DownloadFailedException(
                Reason.TIMEOUT, "it was not complete after " + options.timeout().toMillis() + " ms", 0, cause);
    }
}
