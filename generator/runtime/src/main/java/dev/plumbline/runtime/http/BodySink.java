package dev.plumbline.runtime.http;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;

/** Takes the bytes of a 2xx response as they arrive. All calls come one after the other. */
@FunctionalInterface
public interface BodySink {

    /**
     * Gets the response's status and headers before its first byte.
     *
     * @param status the HTTP status, 2xx: 206 says that only a part follows
     * @throws IOException to end the exchange
     */
    default void start(int status, HttpHeaders headers) throws IOException {}

    /**
     * Takes all remaining bytes of the buffer.
     *
     * @throws IOException to end the exchange
     */
    void write(ByteBuffer bytes) throws IOException;
}
