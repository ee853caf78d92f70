package dev.plumbline.transport.apache;

import dev.plumbline.runtime.http.HttpCall;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.http.StreamedReply;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.runtime.http.TransportException;
import dev.plumbline.runtime.http.TransportException.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The transport over Apache HttpClient's non-blocking client. Redirects, repetitions, decompression, cookies and its
 * {@code Upgrade} header are off, whatever the builder says. A {@link dev.plumbline.runtime.http.BodySink} is written to
 * by the thread that serves the connection, and what it takes slowly is received slowly. A decorator of connections that
 * the builder was given is replaced.
 */
public final class ApacheTransport implements Transport {

    /** More than any server sends; the library's own default is no limit. */
    private static final int LONGEST_HEADER = 64 << 10;

    private static final int MOST_HEADERS = 500;

    private static final Executor ELSEWHERE = new CompletableFuture<>().defaultExecutor();

    private final Set<Exchange<?>> underWay = ConcurrentHashMap.newKeySet();
    private final Set<StreamedBody> streaming = ConcurrentHashMap.newKeySet();
    private final CloseableHttpAsyncClient client;

    /** Has threads only while bodies are sent that are streams. */
    private final ExecutorService readers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "plumbline-request-body");
        thread.setDaemon(true);
        return thread;
    });

    private ApacheTransport(CloseableHttpAsyncClient client) {
        this.client = client;
        client.start();
    }

    /** A transport with as many connections as there are calls under way. */
    public static ApacheTransport create(Duration connectTimeout) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connectTimeout))
                .build();
        return create(HttpAsyncClients.custom()
                .setHttp1Config(Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build())
                .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(Integer.MAX_VALUE)
                        .setMaxConnTotal(Integer.MAX_VALUE)
                        .setDefaultConnectionConfig(connections)
                        .build()));
    }

    /**
     * A transport with the builder's proxy, TLS and connections:
     *
     * <pre>{@code
     * ApacheTransport.create(HttpAsyncClients.custom()
     *         .setProxy(new HttpHost("proxy.example.com", 3128))
     *         .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
     *                 .setMaxConnPerRoute(50)
     *                 .setTlsStrategy(ClientTlsStrategyBuilder.create().setSslContext(trust).buildAsync())
     *                 .build()));
     * }</pre>
     *
     * <p>Mind the library's defaults: 5 connections to a host, 3 minutes to connect, and headers without limit.
     *
     * @param builder told what this class's description says is off, and built once; {@link #close()} closes the client
     */
    public static ApacheTransport create(HttpAsyncClientBuilder builder) {
        return new ApacheTransport(builder.disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRequestPriority()
                .setIoSessionDecorator(PausableSession::over)
                .addExecInterceptorBefore(
                        ChainElement.MAIN_TRANSPORT.name(), "sent", (request, body, scope, chain, callback) -> {
                            Exchange.of(scope.clientContext).sending(request, scope.execRuntime);
                            scope.clientContext.setRequestConfig(WithoutUpgrade.of(scope.clientContext));
                            chain.proceed(request, body, scope, callback);
                        })
                .build());
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException {
        Exchange<HttpReply> exchange = begin(call, Runnable::run, new ReplyBody(call));
        try {
            return exchange.reply().get();
        } catch (ExecutionException e) {
            TransportException failure = exchange.failure(e.getCause());
            throw new TransportException(
                    failure.failure(),
                    failure.mayHaveBeenSent(),
                    String.valueOf(failure.getMessage()),
                    failure.getCause());
        } catch (InterruptedException e) {
            exchange.reply().cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException(Failure.INTERRUPTED, exchange.end(), "was interrupted", e);
        }
    }

    /** {@inheritDoc} What depends on the future runs on no thread that serves connections. */
    @Override
    public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
        return begin(call, ELSEWHERE, new ReplyBody(call)).reply();
    }

    @Override
    public CompletableFuture<StreamedReply> open(HttpCall call) {
        Exchange<StreamedReply> exchange = new Exchange<>(ELSEWHERE);
        StreamedBody body = new StreamedBody(exchange, ELSEWHERE);
        streaming.add(body);
        body.ended().whenComplete((done, failure) -> streaming.remove(body));
        begin(call, exchange, body);
        exchange.reply().whenComplete((done, failure) -> {
            if (failure != null) {
                body.cancel();
            }
        });
        return exchange.reply();
    }

    private Exchange<HttpReply> begin(HttpCall call, Executor completion, ReplyBody body) {
        Exchange<HttpReply> exchange = new Exchange<>(completion);
        begin(call, exchange, body);
        return exchange;
    }

    private <R> void begin(HttpCall call, Exchange<R> exchange, AsyncResponseConsumer<R> body) {
        underWay.add(exchange);
        exchange.reply().whenComplete((done, failure) -> underWay.remove(exchange));
        Duration connectTimeout = call.connectTimeout();
        if (connectTimeout != null) {
            after(connectTimeout, exchange, exchange::connectTimeOut);
        }
        after(call.timeout(), exchange, exchange::timeOut);
        exchange.begin(client, call, readers, body);
    }

    /** Runs when the time has passed and the exchange has not ended. */
    private static void after(Duration time, Exchange<?> exchange, Runnable action) {
        CompletableFuture<@Nullable Void> timer =
                new CompletableFuture<@Nullable Void>().completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS);
        timer.thenRunAsync(action);
        exchange.reply().whenComplete((done, failure) -> timer.cancel(false));
    }

    /** Frees connections and threads. Exchanges that are under way fail: the library does not tell them by itself. */
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        readers.shutdown();
        ConnectionClosedException closed = new ConnectionClosedException("The transport was closed");
        underWay.forEach(exchange -> exchange.failed(closed));
        streaming.forEach(body -> body.failed(closed));
    }
}
