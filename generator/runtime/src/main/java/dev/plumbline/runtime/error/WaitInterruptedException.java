package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The waiting thread was interrupted. Its interrupt flag is set again, and the wait can be resumed from the id. */
@SuppressWarnings("serial")
public final class WaitInterruptedException extends WaitException {

    /** Of the id, the last response, and the interruption. */
    public WaitInterruptedException(String id, @Nullable JsonNode lastResponse, @Nullable Throwable cause) {
        super(
                "The wait for " + id + " was interrupted. It may still be under way: wait again with this id,"
                        + " do not create it again",
                id,
                lastResponse,
                cause);
    }
}
