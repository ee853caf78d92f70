package dev.plumbline.runtime.http;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes put together from buffers, copied once more at the end only where the length was not guessed. */
final class GrowingBytes {

    /** What is announced is believed up to here; the rest must arrive first. */
    private static final int LONGEST_GUESS = 1 << 16;

    private byte[] bytes;
    private int length;

    GrowingBytes(long announced) {
        this.bytes = new byte[(int) Math.max(0, Math.min(announced, LONGEST_GUESS))];
    }

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
