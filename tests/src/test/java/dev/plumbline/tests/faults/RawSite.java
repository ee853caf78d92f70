package dev.plumbline.tests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server that does with each connection what it is told, byte by byte, and counts. */
final class RawSite implements Site {

    /** What is done with a connection. */
    @FunctionalInterface
    interface Script {
        void play(Peer peer) throws IOException;
    }

    private static final Script OK = peer -> peer.send(AnswerFaults.body("application/json", "{}"));

    private final ServerSocket listener;
    private final Script script;
    private final boolean reads;
    private final boolean secure;
    private final @Nullable SSLContext trust;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();

    private RawSite(
            ServerSocketFactory sockets, Script script, boolean reads, boolean secure, @Nullable SSLContext trust)
            throws IOException {
        this.listener = sockets.createServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.script = script;
        this.reads = reads;
        this.secure = secure;
        this.trust = trust;
        start(this::accept);
    }

    /** Plays the script once a whole request was read. */
    static RawSite answering(Script answer) throws IOException {
        return new RawSite(ServerSocketFactory.getDefault(), answer, true, false, null);
    }

    /** Answers every request with this text, and closes the connection. */
    static RawSite sending(String text) throws IOException {
        return answering(peer -> peer.send(text));
    }

    /** Plays the script as soon as there is a connection. */
    static RawSite connecting(Script script) throws IOException {
        return new RawSite(ServerSocketFactory.getDefault(), script, false, false, null);
    }

    /** Speaks TLS, and would answer. */
    static RawSite secure(SSLContext identity, @Nullable SSLContext trust) throws IOException {
        return new RawSite(identity.getServerSocketFactory(), OK, true, true, trust);
    }

    /** Is expected to speak TLS, and plays the script. */
    static RawSite expectingTls(Script script) throws IOException {
        return new RawSite(ServerSocketFactory.getDefault(), script, false, true, null);
    }

    @Override
    public String url() {
        return (secure ? "https://localhost:" : "http://127.0.0.1:") + listener.getLocalPort();
    }

    @Override
    public int requests() {
        return requests.get();
    }

    @Override
    public boolean awaitNoConnection() throws InterruptedException {
        return Patience.until(open::isEmpty);
    }

    @Override
    public @Nullable SSLContext trust() {
        return trust;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Peer peer = new Peer(socket);
            if (!reads) {
                script.play(peer);
            } else if (peer.read()) {
                requests.incrementAndGet();
                script.play(peer);
            }
        } catch (IOException e) {
            // The client went away, which is what many scripts wait for.
        } finally {
            open.remove(socket);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-site");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
