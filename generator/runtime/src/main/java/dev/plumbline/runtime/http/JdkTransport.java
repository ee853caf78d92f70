package dev.plumbline.runtime.http;

import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * The transport over the JDK's {@link HttpClient}. That client repeats a {@code GET} or {@code HEAD} by itself, once,
 * when the connection ends before the first byte of the response. A request of any other method is never repeated, even
 * where the JDK is configured so with {@code jdk.httpclient.enableAllMethodRetry} or an authenticator wants it.
 *
 * <p>A blocking call to a host that responded within the last 20 seconds is sent on the calling thread. Where the JDK
 * is configured to forget names sooner than that, looking one up again may take longer than the call's timeout.
 *
 * <p>A body that is a stream is read by the threads of the client's executor. Over HTTP/1.1 the client reads a response
 * once the body has gone: a server that refuses a body and does not read it to its end is met as a lost connection.
 *
 * <p>Over HTTP/1.1 a request without a body has {@code Content-Length: 0}, a {@code GET} or {@code HEAD}, too. On JDK 17 and
 * 18 the JDK's client writes it whatever it is given. A later one leaves it out where it is given no publisher of a body; but
 * that it asks a publisher is how this transport knows whether a request has gone out. Apache HttpClient's has none.
 */
public final class JdkTransport implements Transport {

    /** The JDK's timers count whole milliseconds, and may end a part of one too early. */
    private static final long TIMERS_END_EARLY_BY = 1_000_000;

    private static final long SHORTER_THAN_THE_JDK_KEEPS_NAMES = 20_000_000_000L;

    private final HttpClient client;
    private final boolean owned;
    private final Deadlines deadlines = new Deadlines();
    private final Set<OpenBody> bodies = ConcurrentHashMap.newKeySet();

    /**
     * The host that responded last, and when it was asked, by {@link System#nanoTime()}. The JDK's client looks a name up
     * on the thread that sends, where no timeout ends it, and keeps the result for 30 seconds unless it is configured
     * otherwise.
     */
    private volatile String recentHost = "";

    private volatile long recentNanos;

    private JdkTransport(HttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /** A transport with a client of its own, which {@link #close()} closes. */
    public static JdkTransport create(Duration connectTimeout) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(connectTimeout).followRedirects(Redirect.NEVER);
        return new JdkTransport(strict(builder, defaultTls()), true);
    }

    private static SSLContext defaultTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no TLS", e);
        }
    }

    /** A client that is not connected before its TLS handshake is done. */
    private static HttpClient strict(HttpClient.Builder builder, SSLContext tls) {
        return builder.sslContext(StrictTls.over(tls)).build();
    }

    /**
     * A transport with a client of its own, which {@link #close()} closes. Proxy, TLS, executor and connect timeout are
     * the builder's:
     *
     * <pre>{@code
     * JdkTransport.create(HttpClient.newBuilder()
     *         .connectTimeout(Duration.ofSeconds(5))
     *         .proxy(ProxySelector.of(new InetSocketAddress("proxy.example.com", 3128)))
     *         .sslContext(trust));
     * }</pre>
     *
     * @param builder told never to follow a redirect, and given a TLS context that wraps its own; it is built twice, since
     *     only a client tells its context
     */
    public static JdkTransport create(HttpClient.Builder builder) {
        HttpClient client = builder.followRedirects(Redirect.NEVER).build();
        if (client.version().compareTo(HttpClient.Version.HTTP_2) > 0) {
            return new JdkTransport(client, true); // QUIC shakes hands without the context's engines
        }
        SSLContext tls = client.sslContext();
        close(client);
        return new JdkTransport(strict(builder, tls), true);
    }

    /**
     * A transport over a client of the caller's, with its proxy, TLS and executor. The caller closes it. Where the server
     * ends such a client's TLS handshake, the request counts as one that may have been sent: the JDK's client does not
     * tell the two apart.
     *
     * @throws IllegalArgumentException if the client follows redirects: it would take the API key along
     */
    public static JdkTransport of(HttpClient client) {
        if (client.followRedirects() != Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "The HttpClient follows redirects and would take the API key along; build it with Redirect.NEVER");
        }
        return new JdkTransport(client, false);
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException {
        boolean known = System.nanoTime() - recentNanos < SHORTER_THAN_THE_JDK_KEEPS_NAMES
                && recentHost.equals(call.uri().getHost());
        return known && call.connectTimeout() == null ? sendHere(call) : sendElsewhere(call);
    }

    /** On the calling thread, as far as it goes: that wakes two threads less. */
    private HttpReply sendHere(HttpCall call) throws IOException {
        SendTracker mark = new SendTracker(call);
        long end = end(call.timeout());
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        try {
            HttpRequest request = request(call, mark).timeout(call.timeout()).build();
            return reply(client.send(request, bodies(call, mark, end, over, deadlines)));
        } catch (InterruptedException e) {
            throw interrupted(mark, e);
        } catch (HttpTimeoutException e) {
            throw end - System.nanoTime() <= TIMERS_END_EARLY_BY ? timedOut(mark) : JdkFailures.of(e, mark.end());
        } catch (IOException e) {
            throw JdkFailures.of(e, mark.end());
        } finally {
            over.complete(true);
            mark.end();
        }
    }

    /**
     * Limits the body, for the client's own time ends with the head. Refers to no transport: the JDK's client remembers
     * a request's time after the request has failed, and must not be kept alive by it.
     */
    private static BodyHandler<byte[]> bodies(
            HttpCall call, SendTracker mark, long end, CompletableFuture<?> over, Deadlines deadlines) {
        return head -> {
            ResponseBodySubscriber body = new ResponseBodySubscriber(call, head.statusCode(), head.headers());
            deadlines.limit(over, end, () -> body.stop(timedOut(mark)));
            return body.outside();
        };
    }

    /** On other threads, so that even a name that nobody resolves keeps the caller no longer than allowed. */
    private HttpReply sendElsewhere(HttpCall call) throws IOException {
        SendTracker mark = new SendTracker(call);
        long begun = System.nanoTime();
        CompletableFuture<HttpReply> exchange = exchange(call, mark);
        try {
            HttpReply reply = exchange.get();
            recentHost = "";
            recentNanos = begun;
            recentHost = String.valueOf(call.uri().getHost());
            return reply;
        } catch (ExecutionException e) {
            TransportException failure = JdkFailures.of(e, mark.end());
            throw new TransportException(
                    failure.failure(),
                    failure.mayHaveBeenSent(),
                    String.valueOf(failure.getMessage()),
                    failure.getCause());
        } catch (InterruptedException e) {
            exchange.cancel(true);
            throw interrupted(mark, e);
        }
    }

    @Override
    public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
        return exchange(call, new SendTracker(call));
    }

    private CompletableFuture<HttpReply> exchange(HttpCall call, SendTracker mark) {
        return exchange(
                call,
                mark,
                head -> new ResponseBodySubscriber(call, head.statusCode(), head.headers()).outside(),
                JdkTransport::reply);
    }

    @Override
    public CompletableFuture<StreamedReply> open(HttpCall call) {
        SendTracker mark = new SendTracker(call);
        return exchange(
                call,
                mark,
                BodyHandlers.ofPublisher(),
                response -> new StreamedReply(
                        response.statusCode(), response.headers(), new OpenBody(response.body(), bodies)));
    }

    private <B, R> CompletableFuture<R> exchange(
            HttpCall call, SendTracker mark, BodyHandler<B> bodies, Function<HttpResponse<B>, R> replies) {
        CompletableFuture<R> reply = new CompletableFuture<>();
        CompletableFuture<HttpResponse<B>> exchange =
                client.sendAsync(request(call, mark).build(), bodies);
        deadlines.limit(reply, end(call.timeout()), () -> reply.completeExceptionally(timedOut(mark)));
        limitConnecting(call, mark, reply);
        exchange.whenComplete((response, failure) -> {
            if (failure == null) {
                reply.complete(replies.apply(response));
            } else {
                reply.completeExceptionally(JdkFailures.of(failure, mark.end()));
            }
        });
        reply.whenComplete((done, failure) -> {
            mark.end();
            exchange.cancel(true);
        });
        return reply;
    }

    private void limitConnecting(HttpCall call, SendTracker mark, CompletableFuture<?> reply) {
        Duration time = call.connectTimeout();
        if (time != null) {
            deadlines.limit(reply, end(time), () -> {
                if (mark.endUnlessConnected()) {
                    reply.completeExceptionally(
                            new TransportException(Failure.CONNECT, false, "could not connect in time", null));
                }
            });
        }
    }

    private static long end(Duration time) {
        return System.nanoTime() + time.toNanos();
    }

    private static HttpReply reply(HttpResponse<byte[]> response) {
        return new HttpReply(response.statusCode(), response.headers(), response.body());
    }

    private static TransportException timedOut(SendTracker mark) {
        return new TransportException(Failure.TIMEOUT, mark.end() == SendTracker.SENT, "timed out", null);
    }

    private static TransportException interrupted(SendTracker mark, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new TransportException(Failure.INTERRUPTED, mark.end() == SendTracker.SENT, "was interrupted", cause);
    }

    private static HttpRequest.Builder request(HttpCall call, SendTracker mark) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri()).method(call.method(), mark);
        if ("http".equalsIgnoreCase(call.uri().getScheme())) {
            // The JDK would ask for an upgrade with every first request, which not every proxy bears.
            request.version(HttpClient.Version.HTTP_1_1);
        }
        call.headers().map().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request;
    }

    /**
     * Closes a client that this transport made: ends the streams that are still read, and waits for other exchanges under
     * way. The JDK's client can be closed from
     * JDK 21 on; before that its threads end when it is no longer reachable.
     */
    @Override
    public void close() {
        if (owned) {
            for (OpenBody body : bodies) {
                body.end();
            }
            close(client);
        }
    }

    private static void close(HttpClient client) {
        Object closeable = client;
        if (closeable instanceof AutoCloseable resource) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new IllegalStateException("The HTTP client could not be closed", e);
            }
        }
    }
}
