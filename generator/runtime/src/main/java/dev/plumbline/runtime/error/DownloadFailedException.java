package dev.plumbline.runtime.error;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A file could not be fetched. The target is as it was before. */
@SuppressWarnings("serial")
public final class DownloadFailedException extends PlumblineException {

    private final int status;

    /** Of what went wrong, the HTTP status where it is to blame or else 0, and what caused it. */
    public DownloadFailedException(String problem, int status, @Nullable Throwable cause) {
        super("The download failed: " + problem, cause);
        this.status = status;
    }

    /** The HTTP status, where that is what went wrong. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
