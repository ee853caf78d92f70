package dev.plumbline.runtime.error;

/** 304: what was asked for has not changed since the version that the request named. */
@SuppressWarnings("serial")
public final class NotModifiedException extends ApiStatusException {

    NotModifiedException(FailedResponse reply) {
        super(reply, ": what was asked for has not changed", false, "What was received before still holds.");
    }
}
