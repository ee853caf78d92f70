package dev.plumbline.tests.upload;

import java.time.Duration;
import java.util.Locale;

/** Says what an exchange of many bytes took. */
final class Measured {

    private Measured() {}

    static void print(String what, long bytes, long begun) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d bytes in %d ms, heap %d MB%n",
                what,
                bytes,
                Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
