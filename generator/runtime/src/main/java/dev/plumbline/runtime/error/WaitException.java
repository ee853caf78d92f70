package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A wait ended without what was waited for. */
@SuppressWarnings("serial")
public abstract class WaitException extends PlumblineException {

    private final String id;
    private final @Nullable JsonNode lastResponse;

    WaitException(String message, String id, @Nullable JsonNode lastResponse, @Nullable Throwable cause) {
        super(message, cause);
        this.id = id;
        this.lastResponse = lastResponse;
    }

    /** The id that was waited for; a wait can be resumed from it alone. */
    public String id() {
        return id;
    }

    /** The last response that could be read, or null where there was none. */
    public @Nullable JsonNode lastResponse() {
        return lastResponse;
    }
}
