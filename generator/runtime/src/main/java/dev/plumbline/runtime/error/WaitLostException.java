package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** More queries in a row failed than were allowed. What was waited for may still come: resume from the id. */
@SuppressWarnings("serial")
public final class WaitLostException extends WaitException {

    /** Of the id, how many queries failed one after the other, the last response, and the last error. */
    public WaitLostException(String id, int failures, @Nullable JsonNode lastResponse, Throwable lastError) {
        super(
                "The wait for " + id + " ended after " + failures
                        + (failures == 1 ? " failed query" : " failed queries in a row")
                        + ". It may still be under way: wait again with this id, do not create it again",
                id,
                lastResponse,
                lastError);
    }
}
