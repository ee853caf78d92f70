package dev.plumbline.tests.soak;

import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A provider whose connections live on, that fails one request in twenty, and counts the work it did by order. */
final class FlakyProvider implements AutoCloseable {

    /** The header by which a request says which order it is for. */
    static final String ORDER = "X-Order";

    private static final Pattern ORDER_LINE = Pattern.compile("(?i)\r\nx-order: *(\\S+)");
    private static final String TASK = "{\"id\":\"t1\",\"task_id\":\"t1\",\"status\":\"queued\"}";
    private static final int ONE_IN = 20;

    private final SplittableRandom random;
    private final Map<String, Integer> work = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger mishaps = new AtomicInteger();
    private final Listener listener;

    FlakyProvider(long seed) {
        this.random = new SplittableRandom(seed);
        this.listener = Listener.on("flaky-provider", this::serve);
    }

    String url() {
        return listener.url();
    }

    /** How often an order was worked on. */
    int work(String order) {
        return work.getOrDefault(order, 0);
    }

    int requests() {
        return requests.get();
    }

    int mishaps() {
        return mishaps.get();
    }

    int connections() {
        return listener.connections();
    }

    private void serve(RawConnection connection) throws IOException {
        String request = connection.read();
        while (request != null && answer(connection, request)) {
            request = connection.read();
        }
    }

    /** Whether the connection lives on. */
    private boolean answer(RawConnection connection, String request) throws IOException {
        requests.incrementAndGet();
        Mishap mishap = draw();
        Matcher order = ORDER_LINE.matcher(request);
        if (mishap.works() && order.find()) {
            work.merge(order.group(1), 1, Integer::sum);
        }
        switch (mishap) {
            case NONE -> send(connection, "200 OK", "", TASK);
            case RESET_AFTER_WORK -> connection.reset();
            case NO_REPLY -> {}
            case CUT_OFF -> connection.send("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"id\"");
            case HTML -> send(connection, "200 OK", "", "<html>Sign in</html>");
            case SERVER_ERROR -> send(connection, "500 Oops", "", "{}");
            case UNAVAILABLE -> send(connection, "503 Busy", "Retry-After-Ms: 1\r\nRetry-After: 0\r\n", "{}");
            case DECLINED -> send(connection, "429 Slowly", "", "{}");
            case DECLINED_FOR_A_WHILE -> send(connection, "429 Slowly", "Retry-After-Ms: 2\r\n", "{}");
        }
        return mishap != Mishap.RESET_AFTER_WORK && mishap != Mishap.NO_REPLY && mishap != Mishap.CUT_OFF;
    }

    private synchronized Mishap draw() {
        if (random.nextInt(ONE_IN) > 0) {
            return Mishap.NONE;
        }
        mishaps.incrementAndGet();
        return Mishap.values()[1 + random.nextInt(Mishap.values().length - 1)];
    }

    private static void send(RawConnection connection, String status, String headers, String body) throws IOException {
        connection.send("HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    @Override
    public void close() {
        listener.close();
    }
}
