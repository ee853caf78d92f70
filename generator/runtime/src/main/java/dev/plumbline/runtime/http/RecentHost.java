package dev.plumbline.runtime.http;

import java.net.URI;

/**
 * A host that responded a moment ago. The JDK's client looks a name up on the thread that sends, where no timeout ends
 * it, and keeps the result for 30 seconds unless it is configured otherwise.
 *
 * @param name as it stands in addresses
 * @param nanos when the exchange began, by {@link System#nanoTime()}
 */
record RecentHost(String name, long nanos) {

    private static final long SHORTER_THAN_THE_JDK_KEEPS_NAMES = 20_000_000_000L;

    /** Whether this is the address's host and its name need not be looked up. */
    boolean serves(URI uri) {
        return name.equals(uri.getHost()) && System.nanoTime() - nanos < SHORTER_THAN_THE_JDK_KEEPS_NAMES;
    }
}
