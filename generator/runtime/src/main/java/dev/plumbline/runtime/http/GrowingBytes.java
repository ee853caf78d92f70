package dev.plumbline.runtime.http;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes put together from buffers, copied once more at the end only where the length was not guessed. */
final class GrowingBytes {

    private static final int FIRST_SIZE = 1024;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    void append(ByteBuffer buffer) {
        int more = buffer.remaining();
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, bytes.length * 2L)));
        }
        buffer.get(bytes, length, more);
        length = needed;
    }

    byte[] toArray() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
