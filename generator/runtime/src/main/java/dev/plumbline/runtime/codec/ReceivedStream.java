package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.stream.BlockingItems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A body as an input stream. Used by one thread at a time, but closed by any. */
final class ReceivedStream extends InputStream {

    private final BlockingItems<List<ByteBuffer>> chunks;
    private final ResponseBody body;
    private final Deque<ByteBuffer> buffers = new ArrayDeque<>();
    private volatile boolean closed;
    private @Nullable CallException ended;

    ReceivedStream(BlockingItems<List<ByteBuffer>> chunks, ResponseBody body) {
        this.chunks = chunks;
        this.body = body;
    }

    /**
     * The next bytes, at least one; null at the end.
     *
     * @throws CallException if the rest does not come
     */
    @Nullable
    ByteBuffer next() throws IOException {
        while (true) {
            if (closed) {
                throw new IOException("The content is closed");
            }
            ByteBuffer buffer = buffers.peek();
            if (buffer != null && buffer.hasRemaining()) {
                return buffer;
            }
            if (buffer != null) {
                buffers.remove();
            } else if (!fill() && !closed) {
                return null;
            }
        }
    }

    private boolean fill() {
        if (ended != null) {
            throw ended;
        }
        try {
            List<ByteBuffer> chunk = chunks.take();
            return chunk != null && buffers.addAll(chunk) | true;
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            ended = body.failure(e);
            throw ended;
        }
    }

    private @Nullable ByteBuffer readable() throws IOException {
        try {
            return next();
        } catch (CallException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public int read() throws IOException {
        ByteBuffer buffer = readable();
        return buffer == null ? -1 : buffer.get() & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = readable();
        if (buffer == null) {
            return -1;
        }
        int read = Math.min(length, buffer.remaining());
        buffer.get(target, offset, read);
        return read;
    }

    @Override
    public int available() {
        ByteBuffer buffer = buffers.peek();
        return buffer == null ? 0 : buffer.remaining();
    }

    @Override
    public void close() {
        closed = true;
        chunks.close();
    }
}
