package dev.plumbline.runtime.loopback;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/** Does with each connection's request what a test says, byte by byte. */
public final class RawServer implements AutoCloseable {

    /** What is done with a request that was read whole. */
    @FunctionalInterface
    public interface Answer {
        void give(RawConnection connection) throws IOException, InterruptedException;
    }

    private final Answer answer;
    private final boolean whole;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch clientGone = new CountDownLatch(1);
    private final Listener listener;

    private RawServer(ServerSocketFactory sockets, boolean whole, Answer answer) {
        this.whole = whole;
        this.answer = answer;
        this.listener = Listener.over("raw-server", sockets, this::serve);
    }

    public static RawServer answering(Answer answer) {
        return over(ServerSocketFactory.getDefault(), answer);
    }

    /** Leaves the request's body to the answer, which takes as much of it as it wants. */
    public static RawServer readingHead(Answer answer) {
        return new RawServer(ServerSocketFactory.getDefault(), false, answer);
    }

    /** Over sockets of a special kind: TLS. */
    public static RawServer over(ServerSocketFactory sockets, Answer answer) {
        return new RawServer(sockets, true, answer);
    }

    /** Answers every request with this text, and closes the connection: an answer in HTTP says that it does. */
    public static RawServer sending(String text) {
        String closing = closing(text);
        return answering(connection -> connection.send(closing));
    }

    /** Unless it is told, a client may take the connection for its next request before it hears of the end. */
    private static String closing(String text) {
        boolean silent =
                text.startsWith("HTTP/1.1 ") && text.contains("\r\n\r\n") && !text.contains("\r\nConnection: ");
        return silent ? text.replaceFirst("\r\n", "\r\nConnection: close\r\n") : text;
    }

    public String url() {
        return listener.url();
    }

    public int port() {
        return listener.port();
    }

    /** Every request that was read whole: head and body. */
    public List<String> requests() {
        return requests;
    }

    /** Whether a client ended its connection while the answer was being given. */
    public boolean sawClientGo() throws InterruptedException {
        return clientGone.await(30, TimeUnit.SECONDS);
    }

    private void serve(RawConnection connection) throws IOException, InterruptedException {
        try {
            String request = whole ? connection.read() : connection.readHead();
            if (request != null) {
                requests.add(request);
                answer.give(connection);
            }
        } catch (IOException e) {
            clientGone.countDown();
            throw e;
        }
        if (connection.isClientGone()) {
            clientGone.countDown();
        }
    }

    @Override
    public void close() {
        listener.close();
    }
}
