package dev.plumbline.tests.faults;

import java.time.Duration;

/**
 * One way in which a provider, or what lies before it, fails.
 *
 * @param name in words, as the page has it
 * @param opening opens a place that fails like this
 * @param timeout what the call is given
 * @param large whether a request with a body is larger than what the connection holds
 * @param racing whether the client may notice before or after it has begun to send
 */
record Fault(String name, Opening opening, Duration timeout, boolean large, boolean racing) {

    private static final Duration LONG = Duration.ofSeconds(60);

    /** Opens a place that fails. */
    @FunctionalInterface
    interface Opening {
        Site open() throws Exception;
    }

    static Fault of(String name, Opening opening) {
        return new Fault(name, opening, LONG, false, false);
    }

    /** An answer to whole requests. */
    static Fault answer(String name, RawSite.Script script) {
        return of(name, () -> RawSite.answering(script));
    }

    /** An answer that is this text and the end of the connection. */
    static Fault text(String name, String text) {
        return of(name, () -> RawSite.sending(text));
    }

    /** Ends by the clock alone, so the call has little time. */
    Fault slow() {
        return new Fault(name, opening, Duration.ofMillis(300), large, racing);
    }

    Fault withLargeRequest() {
        return new Fault(name, opening, timeout, true, racing);
    }

    Fault withRace() {
        return new Fault(name, opening, timeout, large, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
