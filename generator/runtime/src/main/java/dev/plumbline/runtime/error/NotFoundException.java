package dev.plumbline.runtime.error;

/** 404: what was asked for does not exist, or the base URL is wrong. */
@SuppressWarnings("serial")
public final class NotFoundException extends ClientErrorException {

    NotFoundException(FailedResponse reply) {
        super(reply);
    }
}
