package dev.plumbline.runtime.http;

import java.net.http.HttpHeaders;

/**
 * A response.
 *
 * @param status the HTTP status
 * @param headers the response's headers
 * @param body the body's bytes, empty where they went to a {@link BodySink}; the array is not copied
 */
public record HttpReply(int status, HttpHeaders headers, byte[] body) {

    /** Whether the status is 2xx. */
    public boolean isSuccess() {
        return isSuccess(status);
    }

    static boolean isSuccess(int status) {
        return status / 100 == 2;
    }

    /** Status and size; the rest is the server's text. */
    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
