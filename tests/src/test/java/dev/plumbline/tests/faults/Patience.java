package dev.plumbline.tests.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again whether something that happens elsewhere has happened. */
public final class Patience {

    private static final Duration END = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(2);

    private Patience() {}

    /** Whether it happened within a minute. */
    public static boolean until(BooleanSupplier happened) throws InterruptedException {
        long end = System.nanoTime() + END.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}
