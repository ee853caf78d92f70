package dev.plumbline.tests.soak;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Streams to send, and how many of them are open. */
final class Files {

    private static final int LENGTH = 100_000;

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    /** One more. */
    InputStream next() {
        opened.incrementAndGet();
        return new ByteArrayInputStream(new byte[LENGTH]) {

            private final AtomicBoolean open = new AtomicBoolean(true);

            @Override
            public void close() {
                if (open.getAndSet(false)) {
                    closed.incrementAndGet();
                }
            }
        };
    }

    int opened() {
        return opened.get();
    }

    int open() {
        return opened.get() - closed.get();
    }
}
