package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.http.HttpBody;

/**
 * A body as it is sent.
 *
 * @param contentType the {@code Content-Type} that tells how it is written
 * @param body its bytes
 */
public record EncodedBody(String contentType, HttpBody body) {}
