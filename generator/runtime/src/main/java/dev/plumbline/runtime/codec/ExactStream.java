package dev.plumbline.runtime.codec;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails where it is shorter or longer than was said: the length went out before it. */
final class ExactStream extends FilterInputStream {

    private final long length;
    private long left;

    ExactStream(InputStream in, long length) {
        super(in);
        this.length = length;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = in.read(bytes, from, most);
        count(count);
        return count;
    }

    private void count(int count) throws IOException {
        if (count < 0 && left > 0) {
            throw new IOException("the content ended after " + (length - left) + " of the " + length + " bytes it has");
        }
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new IOException("the content is longer than the " + length + " bytes it has");
        }
    }

    /** Reads what is skipped, for it counts. */
    @Override
    public long skip(long n) throws IOException {
        return n <= 0 || read() < 0 ? 0 : 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
