package dev.plumbline.runtime.error;

/**
 * 5xx: the server failed. It may have acted on the request before it did, except where a 503 asks for a pause: so a
 * server declines.
 */
@SuppressWarnings("serial")
public final class ServerErrorException extends ApiStatusException {

    ServerErrorException(FailedResponse reply) {
        super(reply, !reply.isDeclined());
    }
}
