package dev.plumbline.runtime.error;

/** 429: the server declined the request because there were too many. */
@SuppressWarnings("serial")
public final class TooManyRequestsException extends ClientErrorException {

    TooManyRequestsException(FailedResponse reply) {
        super(reply);
    }
}
