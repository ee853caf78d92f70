package dev.plumbline.runtime.http;

import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The transport over the JDK's {@link HttpClient}. That client repeats a {@code GET} or {@code HEAD} by itself, once, when
 * the connection ends before the first byte of the answer. A request of any other method is never repeated, even where the
 * JDK is told to with {@code jdk.httpclient.enableAllMethodRetry} or an authenticator wants it.
 */
public final class JdkTransport implements Transport {

    private final HttpClient client;
    private final boolean owned;

    private JdkTransport(HttpClient client, boolean owned) {
        this.client = client;
        this.owned = owned;
    }

    /** A transport with a client of its own, which {@link #close()} closes. */
    public static JdkTransport create(Duration connectTimeout) {
        return create(HttpClient.newBuilder().connectTimeout(connectTimeout));
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
     * @param builder told never to follow a redirect, and built once
     */
    public static JdkTransport create(HttpClient.Builder builder) {
        return new JdkTransport(builder.followRedirects(Redirect.NEVER).build(), true);
    }

    /**
     * A transport over a client of the caller's, with its proxy, TLS and executor. The caller closes it.
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
        SentMark mark = new SentMark(call);
        CompletableFuture<HttpReply> reply = exchange(call, mark);
        try {
            return reply.get(call.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            reply.cancel(true);
            throw timedOut(mark);
        } catch (ExecutionException e) {
            TransportException failure = Failures.of(e, mark);
            throw new TransportException(
                    failure.failure(),
                    failure.mayHaveBeenSent(),
                    String.valueOf(failure.getMessage()),
                    failure.getCause());
        } catch (InterruptedException e) {
            reply.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException(Failure.INTERRUPTED, mark.mayHaveBeenSent(), "was interrupted", e);
        }
    }

    @Override
    public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
        SentMark mark = new SentMark(call);
        CompletableFuture<HttpReply> reply = exchange(call, mark);
        after(call.timeout(), reply, () -> reply.completeExceptionally(timedOut(mark)));
        return reply;
    }

    private static TransportException timedOut(SentMark mark) {
        return new TransportException(Failure.TIMEOUT, mark.mayHaveBeenSent(), "timed out", null);
    }

    /** Has no timer for the whole: who waits for it has one, and a blocked thread needs no other to wake it. */
    private CompletableFuture<HttpReply> exchange(HttpCall call, SentMark mark) {
        CompletableFuture<HttpReply> reply = new CompletableFuture<>();
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request(call, mark), head -> new ReplyBody(call, head));
        Duration connectTimeout = call.connectTimeout();
        if (connectTimeout != null) {
            after(connectTimeout, reply, () -> {
                if (!mark.isConnected()) {
                    reply.completeExceptionally(
                            new TransportException(Failure.CONNECT, false, "could not connect in time", null));
                }
            });
        }
        exchange.whenComplete((response, failure) -> {
            if (failure == null) {
                reply.complete(new HttpReply(response.statusCode(), response.headers(), response.body()));
            } else {
                reply.completeExceptionally(Failures.of(failure, mark));
            }
        });
        reply.whenComplete((done, failure) -> exchange.cancel(true));
        return reply;
    }

    /** Runs when the time has passed and the exchange has not ended. */
    private static void after(Duration time, CompletableFuture<?> exchange, Runnable action) {
        CompletableFuture<@Nullable Void> timer =
                new CompletableFuture<@Nullable Void>().completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS);
        timer.thenRunAsync(action);
        exchange.whenComplete((done, failure) -> timer.cancel(false));
    }

    private static HttpRequest request(HttpCall call, SentMark mark) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri()).method(call.method(), mark);
        if ("http".equalsIgnoreCase(call.uri().getScheme())) {
            // The JDK would ask for an upgrade with every first request, which not every proxy bears.
            request.version(HttpClient.Version.HTTP_1_1);
        }
        call.headers().map().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    /**
     * Closes a client that this transport made, and waits for exchanges under way. The JDK's client can be closed from
     * JDK 21 on; before that its threads end when it is no longer reachable.
     */
    @Override
    public void close() {
        Object closeable = client;
        if (owned && closeable instanceof AutoCloseable resource) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new IllegalStateException("The HTTP client could not be closed", e);
            }
        }
    }
}
