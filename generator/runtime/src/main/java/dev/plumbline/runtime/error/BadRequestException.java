package dev.plumbline.runtime.error;

/** 400: the server says that the request is wrong. */
@SuppressWarnings("serial")
public final class BadRequestException extends ClientErrorException {

    BadRequestException(FailedResponse reply) {
        super(reply);
    }
}
