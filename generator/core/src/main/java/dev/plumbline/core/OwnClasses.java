package dev.plumbline.core;

import java.util.function.Supplier;

/**
 * Runs a piece of work with this program's own class loader as the thread's, which libraries look up their services
 * by; in a compiler or a plug-in the thread's is the host's.
 */
public final class OwnClasses {

    private OwnClasses() {}

    /** Does the work and gives its result. */
    public static <T> T with(Supplier<T> work) {
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
