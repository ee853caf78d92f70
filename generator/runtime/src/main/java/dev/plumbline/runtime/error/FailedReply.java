package dev.plumbline.runtime.error;

import java.net.http.HttpHeaders;

/**
 * An answer whose status says that the call failed.
 *
 * @param attempt the request
 * @param status the HTTP status
 * @param headers the answer's headers
 * @param body the answer's body, unchanged; the array is not copied
 * @param details what the body says, in whichever shape, without secrets
 */
public record FailedReply(Attempt attempt, int status, HttpHeaders headers, byte[] body, ErrorDetails details) {

    /** Status and sizes only: headers and body are the server's text. */
    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }
}
