package dev.plumbline.core.write;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Lets a short piece of work end before the program does, so that Ctrl-C does not cut it in half. */
final class UntilDone {

    /** The work. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private UntilDone() {}

    static <T> T run(Work<T> work) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread wait = new Thread(() -> await(done), "plumbline-write");
        try {
            Runtime.getRuntime().addShutdownHook(wait);
        } catch (IllegalStateException e) {
            throw new IOException("the program is ending; nothing is written", e);
        }
        try {
            return work.run();
        } finally {
            done.countDown();
            removeHook(wait);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread wait) {
        try {
            Runtime.getRuntime().removeShutdownHook(wait);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook with it.
        }
    }
}
