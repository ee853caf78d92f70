package dev.plumbline.tests.soak;

import dev.plumbline.runtime.intercept.CallContext;
import dev.plumbline.runtime.intercept.Interceptor;
import dev.plumbline.runtime.intercept.RequestEditor;
import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives tokens, and takes the last one alone; works on orders and answers with events, of which one in eight breaks off. */
final class TokenProvider implements AutoCloseable {

    /** How many events a whole answer has, the number 1 in each. */
    static final int EVENTS = 20;

    private static final int ONE_IN = 8;
    private static final Pattern ORDER = Pattern.compile("(?i)\r\nx-order: *(\\S*?-(\\d+))\r\n");
    private static final String EVENT = "data: {\"n\":1}\n\n";

    private final Map<String, Integer> work = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger mishaps = new AtomicInteger();
    private volatile int refused;
    private volatile CountDownLatch begun = new CountDownLatch(0);
    private final Listener listener = Listener.on("token-provider", this::serve);

    String url() {
        return listener.url();
    }

    /** Keeps the next token back until so many calls want it. */
    void expect(int callers) {
        begun = new CountDownLatch(callers);
    }

    /** Takes no token that was given so far. */
    void revoke() {
        refused = tokens.get();
    }

    int tokens() {
        return tokens.get();
    }

    int mishaps() {
        return mishaps.get();
    }

    /** How often an order was worked on. */
    int work(String order) {
        return work.getOrDefault(order, 0);
    }

    int connections() {
        return listener.connections();
    }

    private void serve(RawConnection connection) throws IOException, InterruptedException {
        String head = connection.readHead();
        if (head == null) {
            return;
        }
        connection.takeBody();
        if (head.startsWith("POST /token")) {
            begun.await();
            send(connection, "200 OK", "{\"access_token\":\"t-" + tokens.incrementAndGet() + "\",\"expires_in\":3600}");
        } else if (isGood(head)) {
            work(connection, head);
        } else {
            send(connection, "401 No", "{}");
        }
    }

    private boolean isGood(String head) {
        Matcher token = Pattern.compile("Bearer t-(\\d+)").matcher(head);
        return token.find() && Integer.parseInt(token.group(1)) > refused;
    }

    private void work(RawConnection connection, String head) throws IOException {
        Matcher order = ORDER.matcher(head);
        if (!order.find()) {
            throw new IOException("there is no order");
        }
        work.merge(order.group(1), 1, Integer::sum);
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
        if (Integer.parseInt(order.group(2)) % ONE_IN == 0) {
            mishaps.incrementAndGet();
            connection.send(EVENT + "data: {").reset();
        } else {
            connection.send(EVENT.repeat(EVENTS));
        }
    }

    private static void send(RawConnection connection, String status, String body) throws IOException {
        connection.send(
                "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);
    }

    @Override
    public void close() {
        begun = new CountDownLatch(0);
        listener.close();
    }

    /** Counts the calls that have begun. */
    final class Gate implements Interceptor {

        @Override
        public void beforeAttempt(CallContext call, RequestEditor request) {
            begun.countDown();
        }
    }
}
