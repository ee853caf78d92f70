package dev.plumbline.tests.faults;

import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Where a client is sent to meet a fault. */
interface Site extends AutoCloseable {

    /** The base URL. */
    String url();

    /** How many requests came in whole. */
    int requests();

    /** Whether every connection has ended, which is waited for a while. */
    boolean awaitNoConnection() throws InterruptedException;

    /** What the client is told to trust, or null for the JDK's own. */
    default @Nullable SSLContext trust() {
        return null;
    }

    @Override
    void close();
}
