package dev.plumbline.tests.upload;

import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.tests.faults.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a file of so many bytes, or events without end. */
final class SendingServer implements AutoCloseable {

    private static final int CHUNK = 64 << 10;
    private static final byte[] EVENTS =
            ("data: {\"text\":\"" + "x".repeat(1000) + "\"}\n\n").repeat(60).getBytes(StandardCharsets.US_ASCII);

    private final long length;
    private final Listener listener = Listener.on("sending-server", this::serve);

    SendingServer(long length) {
        this.length = length;
    }

    private void serve(RawConnection connection) throws IOException {
        String head = connection.readHead();
        if (head == null) {
            return;
        }
        if (head.startsWith("GET /events")) {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
            while (true) {
                connection.send(EVENTS);
            }
        }
        connection.send(
                "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nConnection: close\r\nContent-Length: "
                        + length + "\r\n\r\n");
        byte[] zeros = new byte[CHUNK];
        for (long left = length; left > 0; left -= CHUNK) {
            connection.send(left < CHUNK ? new byte[(int) left] : zeros);
        }
    }

    String url() {
        return listener.url();
    }

    /** Waits until the client has ended its connections. */
    void awaitNoConnection() throws InterruptedException {
        if (!Patience.until(() -> listener.connections() == 0)) {
            throw new IllegalStateException("a connection was left open");
        }
    }

    @Override
    public void close() {
        listener.close();
    }
}
