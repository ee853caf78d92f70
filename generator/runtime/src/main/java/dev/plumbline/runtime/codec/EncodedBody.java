package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.HttpBody;

/** A body as it is sent. */
public final class EncodedBody {
    private final String contentType;
    private final HttpBody body;

    /**
     * Of its parts.
     *
     * @param contentType the {@code Content-Type} that tells how it is written
     * @param body its bytes
     */
    public EncodedBody(String contentType, HttpBody body) {
        this.contentType = contentType;
        this.body = body;
    }

    /** The {@code Content-Type} that tells how it is written. */
    public String contentType() {
        return contentType;
    }

    /** Its bytes. */
    public HttpBody body() {
        return body;
    }
}
