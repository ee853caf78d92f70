package dev.plumbline.runtime.http;

import java.net.URI;

/**
 * A host that responded a moment ago. The JDK's client looks a name up on the thread that sends, where no timeout ends
 * it, and keeps the result for 30 seconds unless it is configured otherwise.
 */
final class RecentHost {
    private static final long SHORTER_THAN_THE_JDK_KEEPS_NAMES = 20_000_000_000L;

    private final String name;
    private final long nanos;

    /**
     * Of its parts.
     *
     * @param name as it stands in addresses
     * @param nanos when the exchange began, by {@link System#nanoTime()}
     */
    RecentHost(String name, long nanos) {
        this.name = name;
        this.nanos = nanos;
    }

    String name() {
        return name;
    }

    long nanos() {
        return nanos;
    }

    /** Whether this is the address's host and its name need not be looked up. */
    boolean serves(URI uri) {
        return name.equals(uri.getHost()) && System.nanoTime() - nanos < SHORTER_THAN_THE_JDK_KEEPS_NAMES;
    }
}
