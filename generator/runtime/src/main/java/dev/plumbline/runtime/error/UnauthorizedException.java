package dev.plumbline.runtime.error;

/** 401: the server does not accept the API key. */
@SuppressWarnings("serial")
public final class UnauthorizedException extends ClientErrorException {

    UnauthorizedException(FailedResponse reply) {
        super(reply);
    }
}
