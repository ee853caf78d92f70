package dev.plumbline.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The deadline came first. What was waited for may still come: the wait can be resumed from the id. */
@SuppressWarnings("serial")
public final class WaitTimeoutException extends WaitException {

    /** Of the id, the time that was allowed, the last response, and the last error where the last query had one. */
    public WaitTimeoutException(
            String id, Duration deadline, int polls, @Nullable JsonNode lastResponse, @Nullable Throwable lastError) {
        super(
                id + " was not finished after " + deadline.toSeconds() + " s and " + polls
                        + (polls == 1 ? " query" : " queries")
                        + ". It may still be under way: wait again with this id, do not create it again",
                id,
                lastResponse,
                lastError);
    }
}
