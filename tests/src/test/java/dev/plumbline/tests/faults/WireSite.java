package dev.plumbline.tests.faults;

import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An API and its token endpoint: each does with a request what a fault says, and counts. */
final class WireSite implements Site {

    /** Where tokens are fetched. */
    static final String TOKENS = "/token";

    /** What is done with a request whose head was read. */
    @FunctionalInterface
    interface Script {
        /** The number of the request is 1 for the first of its kind. */
        void play(RawConnection connection, int number, WireSite site) throws IOException, InterruptedException;
    }

    private final Script api;
    private final Script tokens;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger tokenRequests = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Listener listener;

    WireSite(Script api, Script tokens) {
        this.api = api;
        this.tokens = tokens;
        this.listener = Listener.on("wire-site", this::serve);
    }

    @Override
    public String url() {
        return listener.url();
    }

    /** How many requests have begun to come, but for those for tokens. */
    @Override
    public int requests() {
        return requests.get();
    }

    /** How many tokens were asked for. */
    int tokenRequests() {
        return tokenRequests.get();
    }

    /** Sends, and counts what the client's side has taken. */
    void flood(RawConnection connection, byte[] bytes) throws IOException {
        connection.send(bytes);
        sent.addAndGet(bytes.length);
    }

    /** How many bytes of a flood the client's side has taken. */
    long sent() {
        return sent.get();
    }

    /** Lets the script go on that waits for the client. */
    void proceed() {
        gate.countDown();
    }

    /** Waits until the client has got what was sent so far. */
    void awaitClient() throws InterruptedException {
        gate.await();
    }

    /** Takes the body, where there is one. */
    static void takeBody(RawConnection connection) throws IOException {
        String head = connection.request().toLowerCase(Locale.ROOT);
        if (head.contains("\r\ncontent-length:") || head.contains("\r\ntransfer-encoding:")) {
            connection.takeBody();
        }
    }

    @Override
    public boolean awaitNoConnection() throws InterruptedException {
        return Patience.until(() -> listener.connections() == 0);
    }

    private void serve(RawConnection connection) throws IOException, InterruptedException {
        String head = connection.readHead();
        if (head == null) {
            return;
        }
        if (head.startsWith("POST " + TOKENS)) {
            takeBody(connection);
            tokens.play(connection, tokenRequests.incrementAndGet(), this);
        } else {
            api.play(connection, requests.incrementAndGet(), this);
        }
    }

    @Override
    public void close() {
        gate.countDown();
        listener.close();
    }
}
