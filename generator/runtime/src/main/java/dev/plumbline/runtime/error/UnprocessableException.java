package dev.plumbline.runtime.error;

/** 422: the server understands the request and finds its values wrong. */
@SuppressWarnings("serial")
public final class UnprocessableException extends ClientErrorException {

    UnprocessableException(FailedResponse reply) {
        super(reply);
    }
}
