package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Several bodies one after the other, each opened when the one before it has ended. */
final class JoinedBody implements HttpBody {

    private final List<HttpBody> pieces;
    private final long length;

    JoinedBody(List<HttpBody> pieces) {
        this.pieces = List.copyOf(pieces);
        long sum = 0;
        for (HttpBody piece : pieces) {
            sum = sum < 0 || piece.length() < 0 ? -1 : sum + piece.length();
        }
        this.length = sum;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isRepeatable() {
        for (HttpBody piece : pieces) {
            if (!piece.isRepeatable()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isConsumed() {
        for (HttpBody piece : pieces) {
            if (piece.isConsumed()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public InputStream open() {
        return new Joined(pieces.iterator());
    }

    private static final class Joined extends InputStream {

        private final Iterator<HttpBody> rest;
        private InputStream piece = InputStream.nullInputStream();
        private boolean inMemory;

        Joined(Iterator<HttpBody> rest) {
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        /** Goes on behind what is in memory, so that small pieces do not go out one by one. */
        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = 0;
            while (count < most) {
                int read = piece.read(bytes, from + count, most - count);
                count += Math.max(read, 0);
                if (read > 0 && !inMemory) {
                    return count;
                }
                if (read < 0 && !rest.hasNext()) {
                    return count == 0 ? -1 : count;
                }
                if (read < 0) {
                    piece.close();
                    HttpBody next = rest.next();
                    inMemory = next.bytes() != null;
                    piece = next.open();
                }
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            piece.close();
        }
    }
}
