package dev.plumbline.tests.faults;

import dev.plumbline.runtime.loopback.Listener;
import dev.plumbline.runtime.loopback.RawConnection;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server that does with each connection what it is told, byte by byte, and counts. */
final class RawSite implements Site {

    /** What is done with a connection. */
    @FunctionalInterface
    interface Script {
        void play(RawConnection connection) throws IOException;
    }

    private static final Script OK = connection -> connection.send(AnswerFaults.body("application/json", "{}"));

    private final Script script;
    private final boolean reads;
    private final boolean secure;
    private final @Nullable SSLContext trust;
    private final AtomicInteger requests = new AtomicInteger();
    private final Listener listener;

    private RawSite(
            ServerSocketFactory sockets, Script script, boolean reads, boolean secure, @Nullable SSLContext trust) {
        this.script = script;
        this.reads = reads;
        this.secure = secure;
        this.trust = trust;
        this.listener = Listener.over("raw-site", sockets, this::serve);
    }

    /** Plays the script once a whole request was read. */
    static RawSite answering(Script answer) {
        return new RawSite(ServerSocketFactory.getDefault(), answer, true, false, null);
    }

    /** Answers every request with this text, and closes the connection. */
    static RawSite sending(String text) {
        return answering(connection -> connection.send(text));
    }

    /** Plays the script as soon as there is a connection. */
    static RawSite connecting(Script script) {
        return new RawSite(ServerSocketFactory.getDefault(), script, false, false, null);
    }

    /** Speaks TLS, and would answer. */
    static RawSite secure(SSLContext identity, @Nullable SSLContext trust) {
        return new RawSite(identity.getServerSocketFactory(), OK, true, true, trust);
    }

    /** Is expected to speak TLS, and plays the script. */
    static RawSite expectingTls(Script script) {
        return new RawSite(ServerSocketFactory.getDefault(), script, false, true, null);
    }

    @Override
    public String url() {
        return (secure ? "https://localhost:" : "http://127.0.0.1:") + listener.port();
    }

    @Override
    public int requests() {
        return requests.get();
    }

    @Override
    public boolean awaitNoConnection() throws InterruptedException {
        return Patience.until(() -> listener.connections() == 0);
    }

    @Override
    public @Nullable SSLContext trust() {
        return trust;
    }

    private void serve(RawConnection connection) throws IOException {
        if (!reads) {
            script.play(connection);
        } else if (connection.read() != null) {
            requests.incrementAndGet();
            script.play(connection);
        }
    }

    @Override
    public void close() {
        listener.close();
    }
}
