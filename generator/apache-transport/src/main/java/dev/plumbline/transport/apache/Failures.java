package dev.plumbline.transport.apache;

import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads the exceptions of Apache HttpClient. What happens before the request goes out is a failure to connect. */
final class Failures {

    private Failures() {}

    static TransportException of(@Nullable Throwable failure, boolean mayHaveBeenSent) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransportException known) {
                return known;
            }
        }
        if (!mayHaveBeenSent) {
            return new TransportException(Failure.CONNECT, false, "could not connect" + why(failure), failure);
        }
        return failure instanceof SocketTimeoutException
                ? new TransportException(Failure.TIMEOUT, true, "timed out", failure)
                : new TransportException(Failure.LOST, true, "lost its connection", failure);
    }

    private static String why(@Nullable Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return ": no such host";
        }
        if (failure instanceof SSLException) {
            return ": TLS failed";
        }
        if (failure instanceof ConnectionRequestTimeoutException) {
            return " in time: all connections are busy";
        }
        return failure instanceof ConnectTimeoutException ? " in time" : "";
    }
}
