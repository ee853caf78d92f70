package dev.plumbline.runtime.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes items of bytes. It is given a chunk, asked for items until it has none, and given the next: so it holds one chunk
 * and one item in the making. Used by one thread at a time.
 *
 * @param <B> an item
 */
public interface Stage<B> {

    /** Takes the next chunk. The one before was used up. */
    void feed(List<ByteBuffer> chunk);

    /**
     * The next item, or null where more bytes are needed for it.
     *
     * @throws IOException if the bytes are not what they should be; nothing comes after it
     */
    @Nullable
    B next() throws IOException;

    /** Says that there are no more bytes; {@link #next()} gives what that completes. */
    void end();

    /** Whether the items have ended before the bytes have. */
    default boolean isOver() {
        return false;
    }
}
