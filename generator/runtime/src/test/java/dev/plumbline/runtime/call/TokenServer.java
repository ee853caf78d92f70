package dev.plumbline.runtime.call;

import dev.plumbline.runtime.loopback.RawConnection;
import dev.plumbline.runtime.loopback.RawServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An API and its token endpoint: gives the tokens {@code token-1}, {@code token-2}... and takes the last one alone. */
final class TokenServer implements RawServer.Answer, AutoCloseable {

    private final RawServer server = RawServer.answering(this);
    private final AtomicInteger given = new AtomicInteger();
    private volatile String refusal = "";
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile int good = 1;
    private volatile String life = ",\"expires_in\":3600";

    @Override
    public void give(RawConnection connection) throws IOException, InterruptedException {
        String request = connection.request();
        if (!request.startsWith("POST /token")) {
            boolean known = request.contains("\r\nAuthorization: Bearer token-" + good + "\r\n");
            send(connection, known ? "200 OK" : "401 No", "{\"id\":\"t1\",\"status\":\"queued\"}");
        } else if (refusal.isEmpty()) {
            gate.await();
            String token = "token-" + given.incrementAndGet();
            send(connection, "200 OK", "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\"" + life + "}");
        } else {
            connection.send(refusal);
        }
    }

    private static void send(RawConnection connection, String status, String body) throws IOException {
        connection.send(
                "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }

    /** Takes this token, and none that was given before. */
    void takes(int token) {
        good = token;
    }

    /** What is said of a token's life: {@code ,"expires_in":3600}. */
    void life(String life) {
        this.life = life;
    }

    /** Keeps tokens back until the latch is open. */
    void holds(CountDownLatch latch) {
        gate = latch;
    }

    /** Answers whoever wants a token with this. */
    TokenServer refusing(String answer) {
        refusal = answer;
        return this;
    }

    String url() {
        return server.url();
    }

    List<String> tokenRequests() {
        return server.requests().stream()
                .filter(request -> request.startsWith("POST /token"))
                .toList();
    }

    List<String> calls() {
        return server.requests().stream()
                .filter(request -> !request.startsWith("POST /token"))
                .toList();
    }

    @Override
    public void close() {
        gate.countDown();
        server.close();
    }
}
