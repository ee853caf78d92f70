package dev.plumbline.runtime.error;

/** 403: the API key may not do this. */
@SuppressWarnings("serial")
public final class ForbiddenException extends ClientErrorException {

    ForbiddenException(FailedResponse reply) {
        super(reply);
    }
}
