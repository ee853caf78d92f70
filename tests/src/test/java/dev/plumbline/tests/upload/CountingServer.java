package dev.plumbline.tests.upload;

import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the bytes of each body, and keeps none. */
final class CountingServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final int CHUNK = 64 << 10;

    private final BlockingQueue<Long> bodies = new LinkedBlockingQueue<>();
    private final Listener listener = Listener.on("counting-server", this::serve);

    private void serve(RawConnection connection) throws IOException {
        String head = connection.readHead();
        Matcher announced = LENGTH.matcher(head == null ? "" : head);
        long left = announced.find() ? Long.parseLong(announced.group(1)) : 0;
        long counted = 0;
        while (left > 0) {
            int taken = connection.take((int) Math.min(left, CHUNK)).length;
            counted += taken;
            left = taken == 0 ? 0 : left - taken;
        }
        bodies.add(counted);
        connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
    }

    String url() {
        return listener.url();
    }

    /** How long the next body was. */
    long counted() throws InterruptedException {
        return bodies.take();
    }

    @Override
    public void close() {
        listener.close();
    }
}
