package dev.plumbline.runtime.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A response of bytes that are read as they come, and once: as a stream, as an array, or into a file. Close it, or read
 * it to its end: either frees the connection.
 *
 * <p>What goes wrong on the way is a {@link dev.plumbline.runtime.error.CallException}, as in any call; from the {@link
 * InputStream} it comes as the cause of an {@link IOException}.
 */
public interface BinaryContent extends AutoCloseable {

    /**
     * The bytes as they come; closing the stream closes the content.
     *
     * @throws IllegalStateException if the content is being read already
     */
    InputStream stream();

    /**
     * All bytes.
     *
     * @throws dev.plumbline.runtime.error.UnreadableResponseException if they are more than the client's {@code
     *     maxResponseBytes}. Where the server announced that, nothing was read, and {@link #stream()} and {@link #writeTo}
     *     can still be used
     * @throws IllegalStateException if the content is being read already
     */
    byte[] bytes();

    /**
     * Stores all bytes, however many. What is in the file is replaced once the whole content is stored beside it; until
     * then, and after a failure, it is as it was.
     *
     * @return the target
     * @throws IOException if the file cannot be written
     * @throws IllegalStateException if the content is being read already
     */
    Path writeTo(Path target) throws IOException;

    /** How many bytes the server announced, or -1 where it did not. */
    long length();

    /** The content's media type as the server gives it, or null where it does not. */
    @Nullable
    String type();

    /**
     * The file name that the server proposes in {@code Content-Disposition}, or null where it proposes none. It is a name
     * alone: whatever folders the server wrote before it are gone.
     */
    @Nullable
    String fileName();

    /** Ends the exchange, where it has not ended. */
    @Override
    void close();
}
