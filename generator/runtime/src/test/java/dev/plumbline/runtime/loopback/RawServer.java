package dev.plumbline.runtime.loopback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/** Accepts connections and does with each request what a test says, byte by byte. */
public final class RawServer implements AutoCloseable {

    /** What is done with a request that was read whole. */
    @FunctionalInterface
    public interface Answer {
        void give(RawConnection connection) throws IOException, InterruptedException;
    }

    private final ServerSocket listener;
    private final Answer answer;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch clientGone = new CountDownLatch(1);

    private RawServer(ServerSocketFactory sockets, Answer answer) throws IOException {
        this.answer = answer;
        this.listener = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    public static RawServer answering(Answer answer) {
        return over(ServerSocketFactory.getDefault(), answer);
    }

    /** Over sockets of a special kind: TLS. */
    public static RawServer over(ServerSocketFactory sockets, Answer answer) {
        try {
            return new RawServer(sockets, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers every request with this text, and closes the connection. */
    public static RawServer sending(String text) {
        return answering(connection -> connection.send(text));
    }

    public String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Every request that was read whole: head and body. */
    public List<String> requests() {
        return requests;
    }

    /** Whether a client ended its connection while the answer was being given. */
    public boolean sawClientGo() throws InterruptedException {
        return clientGone.await(10, TimeUnit.SECONDS);
    }

    void clientWentAway() {
        clientGone.countDown();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            RawConnection connection = new RawConnection(socket, this);
            String request = connection.readRequest();
            if (request != null) {
                requests.add(request);
                answer.give(connection);
            }
        } catch (IOException e) {
            clientWentAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
