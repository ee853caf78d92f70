package dev.plumbline.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.runtime.http.HttpReply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A provider on loopback, over real HTTP: it refuses what the document does not allow, responds to the rest as its fixtures
 * say, and keeps what it was asked. Fixtures are files in WireMock's mapping format, of which this reads {@code request}
 * with {@code method}, {@code url}, {@code urlPath}, {@code urlPathPattern}, {@code headers}, {@code queryParameters} and
 * {@code bodyPatterns} ({@code equalTo}, {@code absent}, {@code hasExactly}, {@code equalToJson}), {@code response} with
 * {@code status}, {@code headers}, {@code jsonBody}, {@code body}, {@code base64Body}, {@code bodyFileName} and
 * <code>{{request.baseUrl}}</code>, and scenarios. Anything else in them is an error, and not passed over. Safe for all
 * threads.
 */
public final class EmbeddedProvider implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final DocumentCheck document;
    private final Refusal refusal;
    private final Replay replay;
    private final List<ReceivedRequest> requests = new ArrayList<>();
    private final List<ReceivedRequest> unexpected = new ArrayList<>();
    private final List<Refusal.Reason> refused = new ArrayList<>();

    EmbeddedProvider(EmbeddedProviderBuilder builder) throws IOException {
        this.document = new DocumentCheck(builder.operations);
        this.refusal = builder.refusal;
        this.replay = new Replay(builder.fixtures);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "embedded-provider");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** A provider in the making. */
    public static EmbeddedProviderBuilder builder() {
        return new EmbeddedProviderBuilder();
    }

    /** Scheme, host and port, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it was asked since the last {@link #forget()}, the oldest first. */
    public List<ReceivedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** The requests among them that it had no response for; they got 404. */
    public List<ReceivedRequest> unexpected() {
        synchronized (requests) {
            return List.copyOf(unexpected);
        }
    }

    /** Why it refused some of them. */
    public List<Refusal.Reason> refused() {
        synchronized (requests) {
            return List.copyOf(refused);
        }
    }

    /** Forgets what it was asked, and begins every scenario anew. */
    public void forget() {
        synchronized (requests) {
            requests.clear();
            unexpected.clear();
            refused.clear();
        }
        replay.restart();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpReply reply = respond(new ReceivedRequest(
                    exchange.getRequestMethod(),
                    ReceivedRequest.url(exchange.getRequestURI()),
                    HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true),
                    exchange.getRequestBody().readAllBytes()));
            reply.headers().map().forEach(exchange.getResponseHeaders()::put);
            boolean silent =
                    reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), silent ? -1 : reply.body().length);
            if (!silent) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    private HttpReply respond(ReceivedRequest request) {
        Optional<Refusal.Reason> reason = document.refuse(request);
        Optional<HttpReply> reply = reason.map(refusal::respond).or(() -> replay.respond(request, baseUrl()));
        synchronized (requests) {
            requests.add(request);
            reason.ifPresent(refused::add);
            if (reply.isEmpty()) {
                unexpected.add(request);
            }
        }
        return reply.orElseGet(() -> Replies.text(404, "text/plain", "No fixture expects " + request));
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
