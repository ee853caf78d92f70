package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was waited for will never come: the last response is final and no success. */
@SuppressWarnings("serial")
public final class WaitFailedException extends WaitException {

    private final String title;
    private final String sentence;

    /** Of the id, the document's words for this failure, what the response says of it, and the response. */
    public WaitFailedException(
            String id, String title, String sentence, @Nullable String reason, JsonNode lastResponse) {
        super(
                "The wait for " + id + " failed: " + title + ". " + sentence
                        + (reason == null ? "" : " The response says: " + reason),
                id,
                lastResponse,
                null);
        this.title = title;
        this.sentence = sentence;
    }

    /** The document's name for this failure. */
    public String title() {
        return title;
    }

    /** The document's sentence for this failure. */
    public String sentence() {
        return sentence;
    }
}
