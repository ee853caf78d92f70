package dev.plumbline.tests.faults;

import java.time.Duration;
import java.util.List;

/**
 * One way in which an exchange fails that is more than JSON for JSON.
 *
 * @param name in words, as the page has it
 * @param opening opens a place that fails like this
 * @param use what is done there
 * @param slow whether nothing but the clock ends the call
 * @param words what the exception's text has to contain
 */
record WireFault(String name, Opening opening, Use use, boolean slow, List<String> words) {

    private static final Duration LONG = Duration.ofSeconds(60);

    /** Opens a place that fails. */
    @FunctionalInterface
    interface Opening {
        WireSite open();
    }

    /** What a caller does. */
    @FunctionalInterface
    interface Use {
        void make(WireCall call) throws Throwable;
    }

    static WireFault of(String name, WireSite.Script api, Use use) {
        return withTokens(name, api, (connection, number, site) -> connection.reset(), use);
    }

    static WireFault withTokens(String name, WireSite.Script api, WireSite.Script tokens, Use use) {
        return new WireFault(name, () -> new WireSite(api, tokens), use, false, List.of());
    }

    WireFault withoutEnd() {
        return new WireFault(name, opening, use, true, words);
    }

    WireFault saying(String... said) {
        return new WireFault(name, opening, use, slow, List.of(said));
    }

    /** What a call is given where the clock does not matter. */
    static Duration enough() {
        return LONG;
    }

    @Override
    public String toString() {
        return name;
    }
}
