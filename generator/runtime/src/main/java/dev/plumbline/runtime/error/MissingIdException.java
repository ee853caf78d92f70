package dev.plumbline.runtime.error;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A created object does not say by which id it can be looked up. It exists all the same. */
@SuppressWarnings("serial")
public final class MissingIdException extends PlumblineException {

    private final JsonNode body;

    /** Of the created object and the JSON pointers at which no id was found. */
    public MissingIdException(JsonNode body, List<String> pointers) {
        super(
                "What was created cannot be looked up: its response has no id at " + String.join(" or ", pointers)
                        + ". It may exist and be charged all the same: keep body(), do not create it again",
                null);
        this.body = body;
    }

    /** The response that has no id. */
    public JsonNode body() {
        return body;
    }
}
