package dev.plumbline.runtime.call;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.intercept.RequestEditor;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;

/** Lets the hooks of interceptors change a request, for as long as they run. */
final class DraftEditor implements RequestEditor, AutoCloseable {

    private final RequestDraft draft;
    private final String keyHeader;
    private volatile boolean closed;

    DraftEditor(RequestDraft draft, String keyHeader) {
        this.draft = draft;
        this.keyHeader = keyHeader;
    }

    @Override
    public URI uri() {
        return draft.uri();
    }

    @Override
    public HttpHeaders headers() {
        return draft.headers().build();
    }

    @Override
    public ByteBuffer body() {
        HttpBody body = draft.body();
        byte[] bytes = body == null ? null : body.bytes();
        return ByteBuffer.wrap(bytes == null ? new byte[0] : bytes).asReadOnlyBuffer();
    }

    @Override
    public long bodyLength() {
        HttpBody body = draft.body();
        return body == null ? 0 : body.length();
    }

    @Override
    public void setHeader(String name, String value) {
        checkOpen();
        if (name.equalsIgnoreCase(keyHeader)) {
            throw new InvalidArgumentException(
                    name, "is the same on every attempt: give it with withIdempotencyKey(...) of the call's options");
        }
        draft.headers().put(name, value);
    }

    @Override
    public void setQuery(String name, String value) {
        checkOpen();
        draft.query().put(name, value);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The request can only be changed while the hook runs");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
