package dev.plumbline.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What is sent with a request: bytes in memory, or a stream that is read while it is sent. */
public interface HttpBody {

    /** How many bytes there are; -1 where only the end of the stream tells. */
    long length();

    /** Whether {@link #open()} can be called more than once. */
    boolean isRepeatable();

    /** Whether it was opened and cannot be opened again. */
    default boolean isConsumed() {
        return false;
    }

    /**
     * The bytes from the first on. The caller closes the stream.
     *
     * @throws IOException if they cannot be had, or cannot be had again
     */
    InputStream open() throws IOException;

    /** The bytes where they are in memory, not copied; null for a stream. */
    default byte @Nullable [] bytes() {
        return null;
    }

    /** Bytes in memory; the array is not copied and must not be changed. */
    static HttpBody of(byte[] bytes) {
        return new HttpBody() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }

            @Override
            public String toString() {
                return bytes.length + " bytes";
            }
        };
    }
}
