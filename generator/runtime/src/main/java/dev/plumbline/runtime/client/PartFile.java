package dev.plumbline.runtime.client;

import dev.plumbline.runtime.http.BodySink;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;

/** A file beside the target that becomes the target once it is whole, and is gone otherwise. */
final class PartFile implements BodySink, AutoCloseable {

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final long limit;
    private final Consumer<? super Transferred> progress;
    private OptionalLong expected = OptionalLong.empty();
    private long stored;

    private PartFile(Path target, Path part, FileChannel channel, Download download) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.limit = download.maxBytes();
        this.progress = download.progress();
    }

    static PartFile beside(Path target, Download download) throws IOException {
        Path whole = target.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new IOException(target + " is a directory");
        }
        Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new PartFile(whole, part, channel, download);
    }

    @Override
    public synchronized void start(HttpHeaders headers) throws IOException {
        if (!headers.firstValue("content-encoding").orElse("identity").equalsIgnoreCase("identity")) {
            throw new IOException("the answer is compressed, which was not asked for");
        }
        expected = headers.firstValueAsLong("content-length");
        checkLimit(expected.orElse(0));
    }

    @Override
    public synchronized void write(ByteBuffer bytes) throws IOException {
        checkLimit(stored + bytes.remaining());
        while (bytes.hasRemaining()) {
            stored += channel.write(bytes);
        }
        progress.accept(new Transferred(stored, expected.isPresent() ? expected.getAsLong() : null));
    }

    /** Moves the file into place. */
    synchronized void finish() throws IOException {
        if (expected.isPresent() && expected.getAsLong() != stored) {
            throw new IOException("the answer has " + stored + " bytes instead of " + expected.getAsLong());
        }
        channel.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void checkLimit(long bytes) throws IOException {
        if (bytes > limit) {
            throw new IOException("the file has more than the allowed " + limit + " bytes");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
