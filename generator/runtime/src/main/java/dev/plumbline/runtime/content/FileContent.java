package dev.plumbline.runtime.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, to be sent: a file on disk, bytes, or a stream. It is read while it is sent, and never held in
 * memory as a whole. Immutable; each method gives a new value.
 */
public final class FileContent {

    private final @Nullable Supplier<? extends InputStream> streams;
    private final long length;
    private final @Nullable Path path;
    private final byte @Nullable [] bytes;
    private final @Nullable AtomicReference<InputStream> once;
    private final @Nullable String name;
    private final @Nullable String type;

    private FileContent(
            @Nullable Supplier<? extends InputStream> streams,
            long length,
            @Nullable Path path,
            byte @Nullable [] bytes,
            @Nullable AtomicReference<InputStream> once,
            @Nullable String name,
            @Nullable String type) {
        this.streams = streams;
        this.length = length;
        this.path = path;
        this.bytes = bytes;
        this.once = once;
        this.name = name;
        this.type = type;
    }

    /** A file on disk, opened for each attempt; its name is the path's last element. */
    public static FileContent of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? null : last.toString();
        return new FileContent(null, -1, path, null, null, name, null);
    }

    /** Bytes in memory; the array is not copied and must not be changed. */
    public static FileContent of(byte[] bytes) {
        return new FileContent(null, bytes.length, null, bytes, null, null, null);
    }

    /** Streams of unknown length, a new one for each attempt; they are closed once they were read. */
    public static FileContent of(Supplier<? extends InputStream> streams) {
        return new FileContent(streams, -1, null, null, null, null, null);
    }

    /**
     * Streams, a new one for each attempt; they are closed once they were read.
     *
     * @param length in bytes: a stream that is shorter or longer ends the call
     * @throws IllegalArgumentException if it is negative
     */
    public static FileContent of(Supplier<? extends InputStream> streams, long length) {
        if (length < 0) {
            throw new IllegalArgumentException("A content's length must not be negative: " + length);
        }
        return new FileContent(streams, length, null, null, null, null, null);
    }

    /**
     * A stream that can be read once and is closed then. A call with it is not tried again once its sending began,
     * whatever the server says.
     */
    public static FileContent once(InputStream stream) {
        return new FileContent(null, -1, null, null, new AtomicReference<>(stream), null, null);
    }

    /** Under this file name. */
    public FileContent withName(String name) {
        return new FileContent(streams, length, path, bytes, once, name, type);
    }

    /** With this media type, {@code image/png}. */
    public FileContent withType(String type) {
        return new FileContent(streams, length, path, bytes, once, name, type);
    }

    /** The file's name, or null where it has none. */
    public @Nullable String name() {
        return name;
    }

    /** The media type, or null where it was not said. */
    public @Nullable String type() {
        return type;
    }

    /** Where the file is, or null where it is none on disk. */
    public @Nullable Path path() {
        return path;
    }

    /** The bytes, not copied, or null where they are not in memory. */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /**
     * The length in bytes; -1 where only the end tells. A file on disk is asked now.
     *
     * @throws UncheckedIOException if the file on disk does not tell
     */
    public long length() {
        if (path == null) {
            return length;
        }
        try {
            return Files.isRegularFile(path) ? Files.size(path) : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it can be opened more than once. */
    public boolean isRepeatable() {
        return once == null;
    }

    /** Whether it was opened and cannot be opened again. */
    public boolean isConsumed() {
        return once != null && once.get() == null;
    }

    /**
     * The content from its first byte on. The caller closes the stream.
     *
     * @throws IOException if it cannot be had, or cannot be had again
     */
    public InputStream open() throws IOException {
        if (path != null) {
            return Files.newInputStream(path);
        }
        if (once != null) {
            InputStream stream = once.getAndSet(null);
            if (stream == null) {
                throw new IOException("the stream was read already");
            }
            return stream;
        }
        try {
            return streams == null ? new ByteArrayInputStream(Objects.requireNonNull(bytes)) : streams.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The name and the kind; nothing of the content. */
    @Override
    public String toString() {
        String kind = path != null ? "a file" : bytes != null ? bytes.length + " bytes" : "a stream";
        return "FileContent[" + (name == null ? "" : name + ", ") + kind + "]";
    }
}
