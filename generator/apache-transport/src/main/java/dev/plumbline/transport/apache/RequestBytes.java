package dev.plumbline.transport.apache;

import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;

/** A body whose type is told by the call's own headers, and that is sent once. */
final class RequestBytes extends BasicAsyncEntityProducer {

    RequestBytes(byte[] bytes) {
        super(bytes, null);
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }
}
