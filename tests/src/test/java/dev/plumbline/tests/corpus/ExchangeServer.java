package dev.plumbline.tests.corpus;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.MissingNode;

/** A server on loopback that gives the response it was told to, and keeps what it was asked. */
final class ExchangeServer implements AutoCloseable {

    /** What every base URL ends with, so that it is seen whether it is kept. */
    static final String BASE_PATH = "/base/v1";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "corpus-server");
        thread.setDaemon(true);
        return thread;
    });
    private final List<ReceivedExchange> received = new ArrayList<>();
    private PreparedResponse response = new PreparedResponse(500, "", new byte[0], MissingNode.getInstance());

    ExchangeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE_PATH;
    }

    /** Forgets what it was asked, and gives this from now on. */
    synchronized void respond(PreparedResponse next) {
        received.clear();
        response = next;
    }

    synchronized List<ReceivedExchange> received() {
        return List.copyOf(received);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
            String query = exchange.getRequestURI().getRawQuery();
            ReceivedExchange request = new ReceivedExchange(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    query == null ? "" : query,
                    headers,
                    exchange.getRequestBody().readAllBytes());
            PreparedResponse now;
            synchronized (this) {
                received.add(request);
                now = response;
            }
            if (!now.contentType().isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", now.contentType());
            }
            if (now.status() / 100 == 3) {
                exchange.getResponseHeaders().add("Location", "https://example.com/elsewhere");
            }
            boolean silent =
                    now.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(now.status(), silent ? -1 : now.body().length);
            if (!silent) {
                exchange.getResponseBody().write(now.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
