package dev.plumbline.runtime.download;

import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.http.BodySink;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The body of one response on its way into the part file: the whole file, or the rest that was asked for. */
final class DownloadBody implements BodySink {

    private static final int OK = 200;
    private static final int PARTIAL = 206;

    private final PartFile part;
    private final DownloadOptions options;
    private final long asked;
    private final Lock lock = new ReentrantLock();
    private OptionalLong end = OptionalLong.empty();
    private @Nullable DownloadFailedException refusal;
    private volatile boolean stale;
    private boolean over;

    /** A body for a response to a request that asks from this byte on. */
    DownloadBody(PartFile part, long asked, DownloadOptions options) {
        this.part = part;
        this.asked = asked;
        this.options = options;
    }

    @Override
    public void start(int status, HttpHeaders headers) throws IOException {
        lock.lock();
        try {
            if (!headers.firstValue("content-encoding").orElse("identity").equalsIgnoreCase("identity")) {
                throw refuse(Reason.CONTENT, "the response is compressed, which was not asked for", null);
            }
            if (status == PARTIAL && asked > 0) {
                goOn(headers);
            } else if (status == OK) {
                begin(headers);
            } else if (status == PARTIAL) {
                throw refuse(Reason.CONTENT, "the response is a part of the file, which was not asked for", null);
            } else {
                refusal = new DownloadFailedException(
                        Reason.STATUS, "the server responded with HTTP " + status + " instead of a file", status, null);
                throw refusal;
            }
        } finally {
            lock.unlock();
        }
    }

    private void begin(HttpHeaders headers) {
        end = length(headers);
        checkLimit(end.orElse(0));
        try {
            part.restart(FileVersion.of(headers, end));
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** A server that sends another part, or one of another version, is asked for the whole file. */
    private void goOn(HttpHeaders headers) {
        ContentRange range = ContentRange.of(headers.firstValue("content-range").orElse(""));
        OptionalLong length = length(headers);
        if (range == null
                || range.first() != asked
                || length.orElse(range.length()) != range.length()
                || !part.version().isThatOf(headers, range)) {
            stale = true;
            throw refuse(Reason.CONTENT, "the response is not the part of the file that was asked for", null);
        }
        end = OptionalLong.of(range.last() + 1);
        checkLimit(Math.max(range.last() + 1, total().orElse(0)));
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        lock.lock();
        try {
            if (over) {
                throw new IOException("the download has ended");
            }
            long after = part.stored() + bytes.remaining();
            checkLimit(after);
            if (after > end.orElse(Long.MAX_VALUE)) {
                throw refuse(Reason.CONTENT, "the response is longer than it said it would be", null);
            }
            try {
                part.append(bytes);
            } catch (IOException e) {
                throw unwritten(e);
            }
            OptionalLong total = total();
            try {
                options.progress().accept(new DownloadProgress(after, total.isPresent() ? total.getAsLong() : null));
            } catch (RuntimeException e) {
                throw refuse(Reason.LISTENER, "the listener ended it: " + e.getMessage(), e);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more. Gives why it refused the response, or null. */
    @Nullable
    DownloadFailedException end() {
        lock.lock();
        try {
            over = true;
            return refusal;
        } finally {
            lock.unlock();
        }
    }

    /** Whether what is stored is of no use beside what the server has now. */
    boolean isStale() {
        return stale;
    }

    /** Whether the file is whole; where the server says no length, the end of the response is the file's end. */
    boolean isWhole() {
        lock.lock();
        try {
            long stored = part.stored();
            return stored == end.orElse(stored) && stored == total().orElse(stored);
        } finally {
            lock.unlock();
        }
    }

    private OptionalLong total() {
        return part.version().total();
    }

    private static OptionalLong length(HttpHeaders headers) {
        try {
            return headers.firstValueAsLong("content-length");
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private void checkLimit(long bytes) {
        if (bytes > options.maxBytes()) {
            throw refuse(Reason.TOO_LARGE, "the file has more than the allowed " + options.maxBytes() + " bytes", null);
        }
    }

    private DownloadFailedException unwritten(IOException cause) {
        return refuse(Reason.STORAGE, "the file cannot be written: " + cause.getMessage(), cause);
    }

    private DownloadFailedException refuse(Reason reason, String problem, @Nullable Throwable cause) {
        DownloadFailedException thrown = new DownloadFailedException(reason, problem, 0, cause);
        refusal = thrown;
        return thrown;
    }
}
