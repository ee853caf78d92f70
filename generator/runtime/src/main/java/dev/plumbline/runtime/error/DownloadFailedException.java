package dev.plumbline.runtime.error;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A file could not be fetched. The target is as it was before. */
@SuppressWarnings("serial")
public final class DownloadFailedException extends PlumblineException {

    /** What went wrong. */
    public enum Reason {
        /** There is no URL, or it is none that is fetched. */
        ADDRESS,
        /** The server redirects in a way that is not followed. */
        REDIRECT,
        /** The server responded with a status that is no success. */
        STATUS,
        /** No connection could be made, it was lost more often than allowed, or the transport broke. */
        CONNECTION,
        /** It was not complete in time. */
        TIMEOUT,
        /** The file is longer than allowed. */
        TOO_LARGE,
        /** What the server sent is not what it said it would send. */
        CONTENT,
        /** The file cannot be written: no such folder, no right to write, no space left. */
        STORAGE,
        /** The progress listener threw; the cause is what it threw. */
        LISTENER,
        /** The calling thread was interrupted. Its interrupt flag is set again. */
        INTERRUPTED
    }

    private final Reason reason;
    private final int status;

    /** Of what went wrong, in a word and in words, the HTTP status where it is to blame or else 0, and the cause. */
    public DownloadFailedException(Reason reason, String problem, int status, @Nullable Throwable cause) {
        super("The download failed: " + problem, cause);
        this.reason = reason;
        this.status = status;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The HTTP status, where that is what went wrong. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
