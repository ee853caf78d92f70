package dev.plumbline.runtime.error;

/** 409: the request contradicts the present state. */
@SuppressWarnings("serial")
public final class ConflictException extends ClientErrorException {

    ConflictException(FailedResponse reply) {
        super(reply);
    }
}
