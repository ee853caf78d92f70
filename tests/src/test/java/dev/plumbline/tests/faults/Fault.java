package dev.plumbline.tests.faults;

import java.time.Duration;

/**
 * One way in which a provider, or what lies before it, fails.
 *
 * @param name in words, as the page has it
 * @param opening opens a place that fails like this
 * @param slow whether nothing but the clock ends the call
 * @param large whether a request with a body is larger than what the connection holds
 * @param racing whether the client may notice before or after it has begun to send
 */
record Fault(String name, Opening opening, boolean slow, boolean large, boolean racing) {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);

    /** Opens a place that fails. */
    @FunctionalInterface
    interface Opening {
        Site open() throws Exception;
    }

    static Fault of(String name, Opening opening) {
        return new Fault(name, opening, false, false, false);
    }

    /** An answer to whole requests. */
    static Fault answer(String name, RawSite.Script script) {
        return of(name, () -> RawSite.answering(script));
    }

    /** An answer that is this text and the end of the connection. */
    static Fault text(String name, String text) {
        return of(name, () -> RawSite.sending(text));
    }

    Fault withoutEnd() {
        return new Fault(name, opening, true, large, racing);
    }

    Fault withLargeRequest() {
        return new Fault(name, opening, slow, true, racing);
    }

    Fault withRace() {
        return new Fault(name, opening, slow, large, true);
    }

    /** What a call is given: little where it will need all of it. */
    Duration timeout() {
        return slow ? SHORT : LONG;
    }

    @Override
    public String toString() {
        return name;
    }
}
