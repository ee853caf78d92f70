package dev.plumbline.runtime.transport;

import dev.plumbline.runtime.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/** A body that is made while it is read, and breaks where a test says. */
final class SentStream implements HttpBody {

    private final long size;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger opened = new AtomicInteger();
    private boolean lengthKnown;
    private boolean closedToAll;
    private long end = Long.MAX_VALUE;
    private LongConsumer watcher = read -> {};

    private SentStream(long size) {
        this.size = size;
    }

    static SentStream of(long size) {
        return new SentStream(size);
    }

    /** What the first bytes of such a stream are. */
    static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = at(i);
        }
        return bytes;
    }

    private static byte at(long position) {
        return (byte) ('a' + position % 26);
    }

    SentStream withLength() {
        lengthKnown = true;
        return this;
    }

    SentStream thatCannotBeOpened() {
        closedToAll = true;
        return this;
    }

    SentStream thatBreaksAt(long position) {
        end = position;
        return this;
    }

    /** Told how much was read each time that some more is. */
    SentStream watched(LongConsumer watcher) {
        this.watcher = watcher;
        return this;
    }

    /** Waits for it: a transport may close it on another thread. */
    boolean isClosed() {
        try {
            return closed.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    int opened() {
        return opened.get();
    }

    @Override
    public long length() {
        return lengthKnown ? size : -1;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        if (closedToAll) {
            throw new IOException("no such file");
        }
        opened.incrementAndGet();
        return new InputStream() {
            private long position;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                if (position >= end) {
                    throw new IOException("the disk is gone");
                }
                int count = (int) Math.min(most, Math.min(size, end) - position);
                if (count <= 0) {
                    return -1;
                }
                for (int i = 0; i < count; i++) {
                    bytes[from + i] = at(position + i);
                }
                position += count;
                watcher.accept(position);
                return count;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
    }
}
