package dev.plumbline.runtime.loopback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ServerSocketFactory;

/** Accepts connections on this machine and gives each a thread. What is said over them is a server's own. */
public final class Listener implements AutoCloseable {

    /** What a server does with a connection; the connection ends with it. */
    @FunctionalInterface
    public interface Behaviour {
        void serve(RawConnection connection) throws IOException, InterruptedException;
    }

    private final String threads;
    private final ServerSocket socket;
    private final Behaviour behaviour;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private Listener(String threads, ServerSocket socket, Behaviour behaviour) {
        this.threads = threads;
        this.socket = socket;
        this.behaviour = behaviour;
        start(this::accept);
    }

    /** Listens on a free port; its threads have this name. */
    public static Listener on(String threads, Behaviour behaviour) {
        return over(threads, ServerSocketFactory.getDefault(), behaviour);
    }

    /** The same over sockets of a special kind: TLS. */
    public static Listener over(String threads, ServerSocketFactory sockets, Behaviour behaviour) {
        try {
            return new Listener(
                    threads, sockets.createServerSocket(0, 500, InetAddress.getLoopbackAddress()), behaviour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** How many connections there are. */
    public int connections() {
        return open.size();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                accepted.setTcpNoDelay(true);
                open.add(accepted);
                start(() -> serve(accepted));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (accepted) {
            behaviour.serve(new RawConnection(accepted));
        } catch (IOException e) {
            // The client ended the connection, which many a behaviour waits for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(accepted);
        }
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, threads);
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends every connection, too. */
    @Override
    public void close() {
        try {
            socket.close();
            for (Socket accepted : open) {
                accepted.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
