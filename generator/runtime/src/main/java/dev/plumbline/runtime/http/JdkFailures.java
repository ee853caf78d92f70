package dev.plumbline.runtime.http;

import dev.plumbline.runtime.http.TransportException.Failure;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Reads the exceptions of the JDK's client. */
final class JdkFailures {

    private JdkFailures() {}

    static TransportException of(Throwable thrown, SendTracker mark) {
        Throwable failure = unwrap(thrown);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransportException known) {
                return known;
            }
            if (cause instanceof HttpConnectTimeoutException) {
                return connect("could not connect in time", failure);
            }
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return connect("could not connect: no such host", failure);
            }
            if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
                return connect("could not connect: TLS failed", failure);
            }
        }
        if (failure instanceof SSLException && !mark.mayHaveBeenSent()) {
            return connect("could not connect: TLS failed", failure);
        }
        if (failure instanceof HttpTimeoutException) {
            return new TransportException(Failure.TIMEOUT, mark.mayHaveBeenSent(), "timed out", failure);
        }
        // A peer that resets the connection during the TLS handshake gives no TLS error.
        return failure instanceof ConnectException || !mark.isConnected()
                ? connect("could not connect", failure)
                : new TransportException(Failure.LOST, mark.mayHaveBeenSent(), "lost its connection", failure);
    }

    private static TransportException connect(String message, Throwable cause) {
        return new TransportException(Failure.CONNECT, false, message, cause);
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
