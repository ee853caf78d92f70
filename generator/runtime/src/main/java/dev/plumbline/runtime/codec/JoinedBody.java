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
        boolean known = pieces.stream().noneMatch(piece -> piece.length() < 0);
        this.length = known ? pieces.stream().mapToLong(HttpBody::length).sum() : -1;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isRepeatable() {
        return pieces.stream().allMatch(HttpBody::isRepeatable);
    }

    @Override
    public boolean isConsumed() {
        return pieces.stream().anyMatch(HttpBody::isConsumed);
    }

    @Override
    public InputStream open() {
        return new Joined(pieces.iterator());
    }

    @Override
    public String toString() {
        return "a stream of " + (length < 0 ? "unknown length" : length + " bytes");
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
