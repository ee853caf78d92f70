package dev.plumbline.runtime.download;

import dev.plumbline.runtime.error.DownloadFailedException;
import dev.plumbline.runtime.error.DownloadFailedException.Reason;
import dev.plumbline.runtime.http.BodySink;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body of one response on its way into the part file: the whole file, or the rest that was asked for. */
final class DownloadBody implements BodySink {

    private static final int OK = 200;
    private static final int PARTIAL = 206;

    /** RFC 9110, section 14.4. */
    private static final Pattern RANGE = Pattern.compile("\\s*bytes +(\\d{1,18})-(\\d{1,18})/(?:(\\d{1,18})|\\*)\\s*");

    private final PartFile part;
    private final DownloadOptions options;
    private final long asked;
    private final Lock lock = new ReentrantLock();

    /** Where the response ends, or -1 where it does not say. */
    private long end = -1;

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
        checkLimit(end);
        try {
            part.restart(FileVersion.of(headers, end));
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** A server that sends another part, or one of another version, is asked for the whole file. */
    private void goOn(HttpHeaders headers) {
        end = endOfRest(headers);
        if (end < 0) {
            stale = true;
            throw refuse(Reason.CONTENT, "the response is not the part of the file that was asked for", null);
        }
        checkLimit(Math.max(end, part.version().total));
    }

    /** Where the part ends that is the rest of the file, or -1 where it is another. */
    private long endOfRest(HttpHeaders headers) {
        Matcher range = RANGE.matcher(headers.firstValue("content-range").orElse(""));
        if (!range.matches() || Long.parseLong(range.group(1)) != asked) {
            return -1;
        }
        long rangeEnd = Long.parseLong(range.group(2)) + 1;
        long total = range.group(3) == null ? -1 : Long.parseLong(range.group(3));
        long length = length(headers);
        boolean possible = rangeEnd > asked && (total < 0 || rangeEnd <= total);
        boolean fits = length < 0 || length == rangeEnd - asked;
        return possible && fits && part.version().isThatOf(headers, total) ? rangeEnd : -1;
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
            if (end >= 0 && after > end) {
                throw refuse(Reason.CONTENT, "the response is longer than it said it would be", null);
            }
            try {
                part.append(bytes);
            } catch (IOException e) {
                throw unwritten(e);
            }
            long total = part.version().total;
            try {
                options.report(new DownloadProgress(after, total < 0 ? null : total));
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
            long total = part.version().total;
            return (end < 0 || stored == end) && (total < 0 || stored == total);
        } finally {
            lock.unlock();
        }
    }

    private static long length(HttpHeaders headers) {
        try {
            return headers.firstValueAsLong("content-length").orElse(-1);
        } catch (NumberFormatException e) {
            return -1;
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
