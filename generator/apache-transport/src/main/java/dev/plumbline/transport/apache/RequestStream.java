package dev.plumbline.transport.apache;

import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.Executor;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read while it is sent: a part at a time, on a thread that serves no connection, since a stream may keep
 * its reader waiting. The next part is read when the one before it is gone.
 */
final class RequestStream implements AsyncEntityProducer {

    private static final int PART = 32 << 10;

    private final HttpBody body;
    private final Executor readers;
    private @Nullable InputStream in;
    private ByteBuffer part = ByteBuffer.allocate(0);
    private @Nullable IOException failure;
    private boolean reading;
    private boolean ended;
    private boolean released;

    RequestStream(HttpBody body, Executor readers) {
        this.body = body;
        this.readers = readers;
    }

    /**
     * Called before anything is sent.
     *
     * @throws TransportException if the stream cannot be had
     */
    void open() throws TransportException {
        InputStream stream;
        try {
            stream = body.open();
        } catch (IOException | RuntimeException e) {
            throw new TransportException(Failure.BODY, false, "could not open its body", e);
        }
        synchronized (this) {
            in = stream;
            if (!released) {
                return;
            }
        }
        close();
    }

    @Override
    public synchronized int available() {
        return reading ? 0 : Math.max(1, part.remaining());
    }

    @Override
    public synchronized void produce(DataStreamChannel channel) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (part.hasRemaining()) {
            channel.write(part);
        }
        if (part.hasRemaining() || reading) {
            return;
        }
        if (ended) {
            channel.endStream();
        } else {
            reading = true;
            readers.execute(() -> read(channel));
        }
    }

    private void read(DataStreamChannel channel) {
        byte[] bytes = new byte[PART];
        int length = -1;
        IOException broken = null;
        try {
            length = stream().read(bytes);
        } catch (IOException | RuntimeException e) {
            broken = new TransportException(Failure.BODY, true, "could not read its body to the end", e);
        }
        boolean last;
        synchronized (this) {
            reading = false;
            failure = broken;
            ended = length < 0;
            part = ByteBuffer.wrap(bytes, 0, Math.max(length, 0));
            last = released || ended;
        }
        if (last) {
            close();
        }
        channel.requestOutput();
    }

    private synchronized InputStream stream() {
        return in == null ? InputStream.nullInputStream() : in;
    }

    @Override
    public void releaseResources() {
        synchronized (this) {
            released = true;
            if (reading) {
                return;
            }
        }
        close();
    }

    private void close() {
        try {
            stream().close();
        } catch (IOException e) {
            // It was read, or nobody wants it any more.
        }
    }

    @Override
    public long getContentLength() {
        return body.length();
    }

    @Override
    public boolean isChunked() {
        return body.length() < 0;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    /** The call's own headers tell it. */
    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public @Nullable Set<String> getTrailerNames() {
        return null;
    }

    /** The exchange's own callback is told, too. */
    @Override
    public void failed(Exception failure) {}
}
