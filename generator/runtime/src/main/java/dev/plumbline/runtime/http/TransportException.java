package dev.plumbline.runtime.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** There is no whole response. */
@SuppressWarnings("serial")
public final class TransportException extends IOException {

    /** What ended the exchange. */
    public enum Failure {
        /** No connection could be made: refused, no such host, TLS, or not in time. */
        CONNECT,
        /** The connection was lost, or what came over it is not HTTP. */
        LOST,
        /** The whole exchange took too long. */
        TIMEOUT,
        /** The response is longer than allowed. */
        TOO_LARGE,
        /** The {@link BodySink} did not take the bytes. */
        SINK,
        /** The {@link HttpBody} could not be opened, or not be read to its end. */
        BODY,
        /** The calling thread was interrupted. */
        INTERRUPTED
    }

    private final Failure failure;
    private final boolean mayHaveBeenSent;

    /** Of what ended the exchange, and whether the request may have reached the server by then. */
    public TransportException(Failure failure, boolean mayHaveBeenSent, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.failure = failure;
        this.mayHaveBeenSent = mayHaveBeenSent;
    }

    /** What ended the exchange. */
    public Failure failure() {
        return failure;
    }

    /** Whether the whole request may have reached the server. */
    public boolean mayHaveBeenSent() {
        return mayHaveBeenSent;
    }
}
