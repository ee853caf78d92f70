package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.encoding.ContentDisposition;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import dev.plumbline.runtime.stream.BlockingItems;
import dev.plumbline.runtime.stream.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The bytes of a response's body. */
final class ReceivedContent implements BinaryContent {

    private static final Object NOBODY = new Object();

    private final ResponseBody body;
    private final AtomicReference<@Nullable Object> reader = new AtomicReference<>();
    private volatile boolean closed;

    ReceivedContent(ResponseBody body) {
        this.body = body;
    }

    @Override
    public InputStream stream() {
        return open();
    }

    private ReceivedStream open() {
        if (!reader.compareAndSet(null, NOBODY)) {
            throw new IllegalStateException(closed ? "The content is closed" : "The content is being read already");
        }
        ReceivedStream stream = new ReceivedStream(BlockingItems.of(body.stream()), body);
        reader.set(stream);
        if (closed) {
            stream.close();
        }
        return stream;
    }

    @Override
    public byte[] bytes() {
        if (length() > body.maxBytes()) {
            throw tooLarge();
        }
        try (ReceivedStream stream = open()) {
            byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 9L, body.maxBytes()) + 1);
            if (bytes.length > body.maxBytes()) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw e.getCause() instanceof CallException known ? known : body.failure(e);
        }
    }

    private RuntimeException tooLarge() {
        String message = "HTTP " + body.status() + " with more than the allowed " + body.maxBytes()
                + " bytes; writeTo(...) and stream() take any number of them";
        return body.failure(new TransportException(Failure.TOO_LARGE, true, message, null));
    }

    @Override
    public Path writeTo(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new IOException(target + " is a directory");
        }
        Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        try (ReceivedStream stream = open()) {
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (ByteBuffer next = stream.next(); next != null; next = stream.next()) {
                    while (next.hasRemaining()) {
                        file.write(next);
                    }
                }
                file.force(true);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public long length() {
        List<String> length = body.headers().allValues("content-length");
        try {
            return length.isEmpty()
                    ? -1
                    : Math.max(-1, Long.parseLong(length.get(0).strip()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public @Nullable String type() {
        return body.headers().firstValue("content-type").orElse(null);
    }

    @Override
    public @Nullable String fileName() {
        String proposed = body.headers().firstValue("content-disposition").orElse(null);
        return proposed == null ? null : ContentDisposition.fileName(proposed);
    }

    @Override
    public void close() {
        closed = true;
        if (reader.compareAndSet(null, NOBODY)) {
            Refusal.of(body.stream());
        } else if (reader.get() instanceof ReceivedStream stream) {
            stream.close();
        }
    }

    /** Nothing that the server sent. */
    @Override
    public String toString() {
        return "BinaryContent[" + length() + " bytes]";
    }
}
