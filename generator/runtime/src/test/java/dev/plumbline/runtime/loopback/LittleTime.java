package dev.plumbline.runtime.loopback;

import java.time.Duration;

/**
 * Time for calls that nothing but the clock ends. Such a test waits for all of it, so it is little; but on a busy machine
 * a little may pass before the request has reached the server, and then nothing is learned of what comes after.
 */
public final class LittleTime {

    private static final Duration LEAST = Duration.ofMillis(300);
    private static final int ATTEMPTS = 5;
    private static final int FACTOR = 3;

    /** A call that is given this time. */
    @FunctionalInterface
    public interface Attempt {

        /** Makes the call, looks at what came of it if the server got the request, and says whether it did. */
        boolean reaches(Duration time) throws Exception;
    }

    private LittleTime() {}

    /** Tries with little time, and with more until the request reaches its server. */
    public static void give(Attempt attempt) throws Exception {
        Duration time = LEAST;
        for (int i = 0; i < ATTEMPTS; i++, time = time.multipliedBy(FACTOR)) {
            if (attempt.reaches(time)) {
                return;
            }
        }
        throw new AssertionError("no request reached its server");
    }
}
