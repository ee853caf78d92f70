package dev.plumbline.tests.soak;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that blocking calls are made on: virtual ones where the JDK has them. */
final class Callers {

    private Callers() {}

    static ExecutorService open(int platformThreads) {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException e) {
            return Executors.newFixedThreadPool(platformThreads);
        }
    }
}
