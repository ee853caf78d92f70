package dev.plumbline.processor;

import java.util.function.Supplier;

/**
 * Runs a piece of work with this program's own class loader as the thread's, which libraries look up their services
 * by; in a compiler the thread's is the build tool's.
 */
final class OwnClasses {

    private OwnClasses() {}

    static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClasses.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
