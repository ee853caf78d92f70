package dev.plumbline.runtime.error;

/** 5xx: the server failed. It may have acted on the request before it did. */
@SuppressWarnings("serial")
public final class ServerErrorException extends ApiStatusException {

    ServerErrorException(FailedReply reply) {
        super(reply, true);
    }
}
