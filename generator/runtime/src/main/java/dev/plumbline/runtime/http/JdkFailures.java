package dev.plumbline.runtime.http;

import dev.plumbline.runtime.http.TransportException.Failure;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the exceptions of the JDK's client. They say what went wrong; whether the request may have been sent is said by
 * its mark alone, for the same exception comes of a TLS handshake before the request and of one that the server wants
 * after it has read the request.
 */
final class JdkFailures {

    private JdkFailures() {}

    /** What the exception comes to for a request that got this far. */
    static TransportException of(Throwable thrown, int stage) {
        Throwable failure = unwrap(thrown);
        TransportException known = cause(failure, TransportException.class);
        if (known != null) {
            return known;
        }
        boolean sent = stage == SendTracker.SENT;
        if (failure instanceof HttpTimeoutException && !(failure instanceof HttpConnectTimeoutException)) {
            return new TransportException(Failure.TIMEOUT, sent, "timed out", failure);
        }
        return stage == SendTracker.CONNECTING
                ? new TransportException(Failure.CONNECT, false, "could not connect" + why(failure), failure)
                : new TransportException(Failure.LOST, sent, "lost its connection", failure);
    }

    private static String why(Throwable failure) {
        if (cause(failure, HttpConnectTimeoutException.class) != null) {
            return " in time";
        }
        if (cause(failure, UnknownHostException.class) != null
                || cause(failure, UnresolvedAddressException.class) != null) {
            return ": no such host";
        }
        return cause(failure, SSLException.class) != null ? ": TLS failed" : "";
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable failure = thrown;
        while ((failure instanceof CompletionException || failure instanceof ExecutionException)
                && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }
}
